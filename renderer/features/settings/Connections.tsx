import { Stack, Switch, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Connection, ConnectionKind } from '#contract/connections.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { connectionStrings } from './connectionStrings.ts';

interface Props {
  /** Called when one was switched. */
  readonly onTurned: () => void;
}

/** Every kind of connection that Vigie can make, each with a switch and with what became of it. */
export function Connections({ onTurned }: Props) {
  const t = useStrings(connectionStrings);
  const host = useHost();
  const [connections, setConnections] = useState<readonly Connection[]>([]);
  useEffect(() => {
    host.listConnections({}).then(setConnections, notifyError);
  }, [host]);
  const turn = (kind: ConnectionKind, isOn: boolean) => {
    const turned = host.switchConnection({ kind, isOn });
    turned.then(setConnections, notifyError).finally(onTurned);
  };
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h5">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('hint')}
      </Text>
      {connections.map((connection) => (
        <ConnectionSwitch key={connection.kind} connection={connection} onTurn={turn} />
      ))}
    </Stack>
  );
}

interface SwitchProps {
  readonly connection: Connection;
  readonly onTurn: (kind: ConnectionKind, isOn: boolean) => void;
}

function ConnectionSwitch({ connection, onTurn }: SwitchProps) {
  const t = useStrings(connectionStrings);
  const language = useLanguage();
  const { kind, isOn, made, lastAt, lastHost } = connection;
  const facts = {
    count: String(made),
    time: lastAt ? new Date(lastAt).toLocaleTimeString(language, { timeStyle: 'short' }) : '',
    host: lastHost ?? '',
  };
  return (
    <Switch
      label={t(kind)}
      // Its label element holds the description, too.
      aria-label={t(kind)}
      description={
        <>
          {t(`${kind}Hint`)}
          {isCounted(kind) && <br />}
          {isCounted(kind) && (made === 0 ? t('never') : t(lastHost ? 'madeTo' : 'made', facts))}
        </>
      }
      checked={isOn}
      onChange={(event) => onTurn(kind, event.currentTarget.checked)}
    />
  );
}

/** Those that others make, or that were made before this server ran, are not. */
function isCounted(kind: ConnectionKind): boolean {
  return kind !== 'clipper' && kind !== 'runtime';
}
