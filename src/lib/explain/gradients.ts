import type { LayerMoment } from '$lib/timeline/moment';

/** The gradients an update takes, of a layer that has some: summed over the batch where a batch makes it. */
export const gradientsOf = ({ dW, db, sum }: LayerMoment): NonNullable<LayerMoment['sum']> =>
	sum ?? { dW: dW!, db: db! };
