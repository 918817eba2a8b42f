import type { Snapshot } from '#domain/snapshot.ts';
import { textOfSnapshot } from '#features/clip/captureAgain.ts';
import { takeTextOf } from '#features/clip/clip.ts';
import { CompareCaptures } from '#features/evidence/CompareCaptures.tsx';
import { ViewCapture } from '#features/evidence/ViewCapture.tsx';
import { getNote } from '#storage/notes.ts';
import { useHost } from '#ui/HostContext.tsx';
import { currentRoute, navigate, useRoutePart } from '#ui/route.ts';

/** The captures that are being looked at; the address says which, so that Back closes them. */
export function CaptureDialogs() {
  const host = useHost();
  const [captureId, compareId] = [useRoutePart('captureId'), useRoutePart('compareId')];
  const takeText = async (snapshot: Snapshot) => {
    const note = await getNote(snapshot.noteId);
    if (note) await takeTextOf(host, note, snapshot);
  };
  return (
    <>
      <ViewCapture captureId={captureId} onClose={close} />
      <CompareCaptures compareId={compareId} onClose={close} readText={textOfSnapshot} takeText={takeText} />
    </>
  );
}

function close(): void {
  const { captureId: _captureId, compareId: _compareId, ...route } = currentRoute();
  navigate(route, 'replace');
}
