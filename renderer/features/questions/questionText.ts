/** The longest question, in UTF-16 units. */
export const maxQuestionLength = 1000;
