import type { Session } from 'electron';
import { isAppUrl } from './appScheme.ts';

type Permission = Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>[1];

/** Every permission that the page has, and why; whatever is not here is denied. */
const grants: Partial<Record<Permission, string>> = {
  'clipboard-sanitized-write': 'A passage or an address is copied with its button.',
  fileSystem: 'The library is exported into the file or folder that the person picks.',
  'persistent-storage': 'The library must not be thrown out when the disk is nearly full.',
};

/** Denies every permission but the page's own grants. */
export function denyPermissions(session: Session): void {
  const isGranted = (permission: Permission, url: string, isMainFrame: boolean): boolean =>
    Object.hasOwn(grants, permission) && isMainFrame && isAppUrl(url);

  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(isGranted(permission, details.requestingUrl, details.isMainFrame));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isGranted(permission, origin, details.isMainFrame),
  );
  // Hardware is chosen by a third handler, which Electron would otherwise derive from what was granted before.
  session.setDevicePermissionHandler(() => false);
}
