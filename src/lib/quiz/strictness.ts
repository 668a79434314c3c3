/** How exact an answer has to be. */
export const STRICTNESS = ['lenient', 'usual', 'strict'] as const;
export type Strictness = (typeof STRICTNESS)[number];
