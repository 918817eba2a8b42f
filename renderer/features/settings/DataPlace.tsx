import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import facts from '#ui/Facts.module.css';
import { formatBytes } from '#ui/formatBytes.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { settingsStrings } from './strings.ts';

interface Storage {
  readonly usedBytes: number | undefined;
  readonly quotaBytes: number | undefined;
  readonly protection: 'kept' | 'loose' | 'refused';
}

/** Where the library is, how large it is, and whether the browser may clear it. */
export function DataPlace() {
  const t = useStrings(settingsStrings);
  const language = useLanguage();
  const host = useHost();
  const [info, setInfo] = useState<HostOutput<'hostInfo'>>();
  const [storage, setStorage] = useState<Storage>();
  useEffect(() => {
    host.hostInfo({}).then(setInfo, notifyError);
    readStorage().then(setStorage, notifyError);
  }, [host]);
  const askToKeep = async () => {
    const granted = await navigator.storage.persist();
    setStorage({ ...(await readStorage()), protection: granted ? 'kept' : 'refused' });
  };

  const { usedBytes, quotaBytes } = storage ?? {};
  const sizes = usedBytes !== undefined &&
    quotaBytes !== undefined && { used: formatBytes(usedBytes, language), quota: formatBytes(quotaBytes, language) };
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h5">
        {t('data')}
      </Title>
      <dl className={facts.facts}>
        <dt>{t('where')}</dt>
        <dd>{info && t(info.kind, { origin: location.origin })}</dd>
        <dt>{t('used')}</dt>
        <dd>{storage && (sizes ? t('usedOf', sizes) : t('unknown'))}</dd>
        <dt>{t('kept')}</dt>
        <dd>
          {storage?.protection === 'kept' && t('keptYes')}
          {storage && storage.protection !== 'kept' && (
            <Stack gap={8} align="flex-start">
              {t('keptNo')}
              <Button size="compact-sm" variant="default" onClick={() => askToKeep().catch(notifyError)}>
                {t('askToKeep')}
              </Button>
              <Text size="sm" c="dimmed" role="status">
                {storage.protection === 'refused' && t('askedInVain')}
              </Text>
            </Stack>
          )}
        </dd>
        <dt>{t('version')}</dt>
        <dd>{info?.version}</dd>
      </dl>
    </Stack>
  );
}

async function readStorage(): Promise<Storage> {
  const [{ usage, quota }, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { usedBytes: usage, quotaBytes: quota, protection: kept ? 'kept' : 'loose' };
}
