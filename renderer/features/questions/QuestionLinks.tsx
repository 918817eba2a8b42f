import type { Question } from '#domain/question.ts';
import { hrefOf } from '#ui/route.ts';
import classes from './Questions.module.css';

/** Questions by their words, each leading to its page. */
export function QuestionLinks({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul className={classes.chips}>
      {questions.map(({ id, text }) => (
        <li key={id}>
          <a className={classes.chip} href={hrefOf({ view: 'questions', questionId: id })}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
