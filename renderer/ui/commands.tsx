import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandId } from '#contract/commands.ts';

type Handler = () => void;

interface Commands {
  /** The commands that some mounted component offers now. */
  readonly available: ReadonlySet<CommandId>;
  /** Runs a command; does nothing and says `false` where nobody offers it. */
  run(id: CommandId): boolean;
  /** Offers a command until the returned function is called; the latest offer wins. */
  offer(id: CommandId, handler: Handler): () => void;
}

const CommandsContext = createContext<Commands | undefined>(undefined);

/** Holds the commands on offer; the menu, the palette and the keys run them from here. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const offers = useRef(new Map<CommandId, readonly Handler[]>());
  const [available, setAvailable] = useState<ReadonlySet<CommandId>>(new Set());

  const offer = useCallback((id: CommandId, handler: Handler) => {
    const publish = (handlers: readonly Handler[]) => {
      if (handlers.length > 0) offers.current.set(id, handlers);
      else offers.current.delete(id);
      setAvailable(new Set(offers.current.keys()));
    };
    publish([...(offers.current.get(id) ?? []), handler]);
    return () => publish((offers.current.get(id) ?? []).filter((other) => other !== handler));
  }, []);

  const run = useCallback((id: CommandId) => {
    const handler = offers.current.get(id)?.at(-1);
    handler?.();
    return handler !== undefined;
  }, []);

  const value = useMemo(() => ({ available, run, offer }), [available, run, offer]);
  return <CommandsContext value={value}>{children}</CommandsContext>;
}

/** The commands on offer, for whoever draws or runs them. */
export function useCommands(): Commands {
  const value = useContext(CommandsContext);
  if (!value) throw new Error('useCommands stands outside CommandsProvider.');
  return value;
}

/** Offers a command while the component is mounted; `undefined` means not now. */
export function useCommand(id: CommandId, handler: Handler | undefined): void {
  const { offer } = useCommands();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const offered = handler !== undefined;
  useEffect(() => (offered ? offer(id, () => latest.current?.()) : undefined), [id, offered, offer]);
}
