import type { Editor } from '@tiptap/core';
import type { SuggestionProps } from '@tiptap/suggestion';
import { Mention } from './mentionNode.ts';

/** Someone or something that `@` may mean. */
export interface MentionCandidate {
  readonly id: string;
  readonly label: string;
}

/** The list below a typed `@…`, to be drawn by the caller. */
export interface MentionList {
  readonly candidates: readonly MentionCandidate[];
  readonly selected: number;
  /** Where the `@` stands in the window. */
  readonly anchor: DOMRect;
  readonly choose: (candidate: MentionCandidate) => void;
}

export interface MentionSource {
  readonly listCandidates: (prefix: string) => Promise<readonly MentionCandidate[]>;
  /** Shows the list, or takes it away. */
  readonly showList: (list: MentionList | undefined) => void;
}

/** The element id of the drawn list; an option's is this with `-` and its index, so that a screen reader hears which one is chosen. */
export const mentionListId = 'mention-list';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** `@` with a list of candidates that follows what is typed. */
export function createMentionSuggestions({ listCandidates, showList }: MentionSource) {
  return Mention.configure({
    suggestion: {
      // A name may follow a quotation mark, and Chinese has no space before it; in an e-mail address there is none.
      allowedPrefixes: null,
      allow: ({ state, range }) =>
        !/[\w.+-]$/.test(state.doc.textBetween(Math.max(0, range.from - 1), range.from, ' ')),
      items: async ({ query }) => [...(await listCandidates(query))],
      render: () => {
        let shown: SuggestionProps<MentionCandidate, MentionCandidate> | undefined;
        let selected = 0;

        const show = (props: SuggestionProps<MentionCandidate, MentionCandidate>) => {
          shown = props;
          selected = Math.min(selected, Math.max(0, props.items.length - 1));
          const anchor = props.clientRect?.();
          const isOpen = props.items.length > 0 && anchor;
          showList(isOpen ? { candidates: props.items, selected, anchor, choose: props.command } : undefined);
          announce(props.editor, isOpen ? selected : undefined);
        };
        const choose = (): boolean => {
          const candidate = shown?.items[selected];
          if (!candidate) return false;
          shown?.command(candidate);
          return true;
        };
        return {
          onStart: (props) => {
            selected = 0;
            show(props);
          },
          onUpdate: (props) => {
            selected = 0;
            show(props);
          },
          onKeyDown: ({ event }) => {
            const count = shown?.items.length ?? 0;
            if (!shown || count === 0) return false;
            const step = steps[event.key];
            if (step === undefined) return event.key === 'Enter' || event.key === 'Tab' ? choose() : false;
            selected = (selected + step + count) % count;
            show(shown);
            return true;
          },
          onExit: ({ editor }) => {
            shown = undefined;
            showList(undefined);
            announce(editor, undefined);
          },
        };
      },
    },
  });
}

function announce(editor: Editor, selected: number | undefined): void {
  if (editor.isDestroyed) return;
  const { dom } = editor.view;
  if (selected === undefined) {
    dom.removeAttribute('aria-controls');
    dom.removeAttribute('aria-activedescendant');
  } else {
    dom.setAttribute('aria-controls', mentionListId);
    dom.setAttribute('aria-activedescendant', `${mentionListId}-${selected}`);
  }
}
