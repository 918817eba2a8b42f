import { FileButton, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import type { Entity } from '#domain/entity.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import classes from './EntityLogo.module.css';
import { EntityLogo } from './EntityLogo.tsx';
import { type LogoProblem, logoTypes, maxLogoBytes } from './logoFile.ts';
import { logoStrings } from './logoStrings.ts';
import { saveChange } from './saveChange.ts';

interface Props {
  readonly entity: Entity;
  readonly problem: LogoProblem | undefined;
  readonly onFile: (file: File | null) => void;
}

/** The logo, and what can be done with it; a picture can be pasted anywhere on the page, too. */
export function LogoButton({ entity, problem, onFile }: Props) {
  const t = useStrings(logoStrings);
  const remove = () => {
    saveChange(entity, { logoAssetId: undefined }, t('logoRemoved', { name: entity.name })).catch(notifyError);
  };
  return (
    <div>
      <FileButton accept={logoTypes.join(',')} onChange={onFile}>
        {({ onClick }) => (
          <Menu position="bottom-start">
            <Menu.Target>
              <UnstyledButton className={classes.button} aria-label={t('logo')}>
                <EntityLogo entity={entity} size={48} />
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPhoto size={14} />} onClick={onClick}>
                {t('chooseLogo')}
              </Menu.Item>
              {entity.logoAssetId && (
                <Menu.Item leftSection={<IconTrash size={14} />} onClick={remove}>
                  {t('removeLogo')}
                </Menu.Item>
              )}
              <Menu.Label>{t('pasteLogo')}</Menu.Label>
            </Menu.Dropdown>
          </Menu>
        )}
      </FileButton>
      {problem && (
        <Text role="alert" size="xs" c="var(--mantine-color-error)" mt={4} maw={160}>
          {t(problem, { kilobytes: maxLogoBytes / 1024 })}
        </Text>
      )}
    </div>
  );
}
