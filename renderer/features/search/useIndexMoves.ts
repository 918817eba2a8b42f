import { useEffect, useState } from 'react';
import { onIndexMoved } from '#search/searchClient.ts';

/** While a library is being indexed it moves several times a second; a list that changed as often could not be read. */
const pauseMs = 500;

/** A number that rises when the index has moved on, at once after a pause and then at most twice a second. */
export function useIndexMoves(): number {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let movedMeanwhile = false;
    const show = () => {
      setMoves((count) => count + 1);
      movedMeanwhile = false;
      timer = setTimeout(() => {
        timer = undefined;
        if (movedMeanwhile) show();
      }, pauseMs);
    };
    const stop = onIndexMoved(() => {
      if (timer === undefined) show();
      else movedMeanwhile = true;
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return moves;
}
