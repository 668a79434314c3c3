/** A tenth of a learning rate, to one significant digit. */
export const smallerRate = (rate: number): number => Number((rate / 10).toPrecision(1));
