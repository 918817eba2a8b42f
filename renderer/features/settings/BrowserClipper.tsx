import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { clipperPorts } from '#contract/clipperLimits.ts';
import type { ClipperState } from '#contract/clipperMethods.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './BrowserClipper.module.css';
import { clipperStrings } from './clipperStrings.ts';
import { useClipperState } from './useClipperState.ts';

/** The browsers that may hand over clips, and the code by which one more is paired. */
export function BrowserClipper() {
  const t = useStrings(clipperStrings);
  const { state, newlyPaired, showCode, hideCode, unpair } = useClipperState();
  return (
    <Stack component="section" gap="md" align="flex-start">
      <Title order={2} size="h5">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('hint')}
      </Text>
      {state?.isOff && <Text size="sm">{t('switchedOff')}</Text>}
      {state && state.port === undefined && !state.isOff && (
        <Text size="sm" c="error" role="alert">
          {t('unreachable', { ports: clipperPorts.join(', ') })}
        </Text>
      )}
      {state?.code ? (
        <PairingCode code={state.code} onHide={hideCode} />
      ) : (
        <Button size="compact-sm" variant="default" onClick={showCode} disabled={!state || state.isOff === true}>
          {t('showCode')}
        </Button>
      )}
      <Text size="sm" role="status" className={classes.status}>
        {newlyPaired && t('paired', { browser: newlyPaired })}
      </Text>
      {state && state.pairings.length > 0 && <PairedBrowsers pairings={state.pairings} onUnpair={unpair} />}
    </Stack>
  );
}

interface PairingCodeProps {
  readonly code: NonNullable<ClipperState['code']>;
  readonly onHide: () => void;
}

function PairingCode({ code: { digits, expiresAt }, onHide }: PairingCodeProps) {
  const t = useStrings(clipperStrings);
  const seconds = Math.max(0, Math.ceil((Date.parse(expiresAt) - Date.now()) / 1000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <Group gap="md" align="center">
      <output className={classes.code} aria-label={t('code')}>
        {digits.slice(0, 3)} {digits.slice(3)}
      </output>
      <Stack gap={4} align="flex-start">
        <Text size="sm">{t('codeHint', { time })}</Text>
        <Button size="compact-sm" variant="subtle" onClick={onHide}>
          {t('hideCode')}
        </Button>
      </Stack>
    </Group>
  );
}

interface PairedBrowsersProps {
  readonly pairings: ClipperState['pairings'];
  readonly onUnpair: (id: string) => void;
}

function PairedBrowsers({ pairings, onUnpair }: PairedBrowsersProps) {
  const t = useStrings(clipperStrings);
  const language = useLanguage();
  return (
    <Table verticalSpacing={4} horizontalSpacing={0} aria-label={t('browsers')}>
      <Table.Tbody>
        {pairings.map(({ id, browser, pairedAt }) => (
          <Table.Tr key={id}>
            <Table.Td>
              {browser}{' '}
              <Text span size="xs" c="dimmed">
                {t('pairedOn', { date: new Date(pairedAt).toLocaleDateString(language, { dateStyle: 'long' }) })}
              </Text>
            </Table.Td>
            <Table.Td w={240}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('unpairNamed', { browser })}
                onClick={() => onUnpair(id)}
              >
                {t('unpair')}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
