/** English has no prefix. */
export const match = (param: string): param is 'nl' => param === 'nl';
