import { useRoute } from '#ui/route.ts';
import { Shell } from './Shell.tsx';

/** The window. */
export function App() {
  const route = useRoute();
  return <Shell list={route.view} reader={route.noteId} inspector={route.entityId} />;
}
