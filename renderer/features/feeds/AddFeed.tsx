import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { type FetchFullText, pollFeed } from './pollFeed.ts';
import { feedStrings } from './strings.ts';
import { subscribe } from './subscribe.ts';

/** The field in which a person subscribes to a feed. */
export function AddFeed({ fetchFullText }: { readonly fetchFullText: FetchFullText }) {
  const t = useStrings(feedStrings);
  const host = useHost();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const add = async () => {
    const feed = await subscribe(host, address);
    if (!feed) return t('known');
    setAddress('');
    await pollFeed(host, feed, fetchFullText);
    return undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    add()
      .catch(errorText)
      .then((found) => {
        setProblem(found);
        setBusy(false);
      }, notifyError);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-end" gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('address')}
          placeholder={t('addressHint')}
          type="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          error={problem}
          inputWrapperOrder={['label', 'error', 'input']}
          onChange={(event) => {
            setAddress(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" loading={isBusy} disabled={address.trim() === ''}>
          {t('subscribe')}
        </Button>
      </Group>
    </form>
  );
}
