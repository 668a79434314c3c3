import { writeAddress, type Address } from '$lib/experiment/address';
import type { Moment } from '$lib/timeline/moment';
import type { Schedule } from '$lib/timeline/schedule';
import type { StateMessage } from './messages';

/** What is on the screen, for the page around the frame. */
export function stateOf(
	address: Address,
	{ cursor, layers, updates, loss }: Moment,
	schedule: Schedule,
	playing: boolean
): StateMessage {
	return {
		backstep: 'embed',
		type: 'state',
		address: writeAddress(address),
		step: address.step,
		steps: schedule.length,
		kind: cursor.kind,
		epoch: 'epoch' in cursor ? cursor.epoch + 1 : 0,
		epochs: schedule.epochs,
		sample: 'position' in cursor ? cursor.position + 1 : null,
		samples: schedule.n,
		layer: 'layer' in cursor ? cursor.layer + 1 : null,
		layers: layers.length,
		updates,
		loss: Number.isFinite(loss) ? loss : null,
		playing
	};
}
