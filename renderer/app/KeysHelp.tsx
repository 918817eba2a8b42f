import { Modal, Title } from '@mantine/core';
import { commands } from '#contract/commands.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { commandGroups } from './commandGroups.ts';
import classes from './Keys.module.css';
import { Keys } from './Keys.tsx';
import { appStrings } from './strings.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The list of keys. */
export function KeysHelp({ opened, onClose }: Props) {
  const t = useStrings(appStrings);
  const language = useLanguage();
  const groups = commandGroups.map(({ group, ids }) => ({
    group,
    ids: ids.filter((id) => commands[id].keys.length > 0),
  }));
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={720}
      title={t('keys')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.table}>
        {groups.map(({ group, ids }) => (
          <section key={group} className={classes.group}>
            <Title order={3} size="xs" c="dimmed" mb={4}>
              {t(group)}
            </Title>
            <dl className={classes.list}>
              {ids.map((id) => (
                <div key={id} className={classes.command}>
                  <dt>{commands[id].label[language]}</dt>
                  <dd>
                    {commands[id].keys.map((keys) => (
                      <Keys key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
