import { LONGEST_LINK } from '$lib/experiment/own/link';
import type { SharedView } from '$lib/share/view';

const view: SharedView = {
	here: 'step',
	experiment: 'XOR',
	where: 'epoch 3 of 100, sample 2 of 4, backward layer 2',
	file: 'backstep-xor-87',
	hash: 'v=1&data=xor&step=87'
};

/** What can be passed on: together these show every part of the dialog in every state. */
export const SHARED: readonly { readonly name: string; readonly view: SharedView }[] = [
	{ name: 'a step', view },
	{ name: 'parts left out', view: { ...view, hash: `${view.hash}&hide=setup,quiz,code` } },
	{ name: 'a quiz', view: { ...view, here: 'quiz', hash: `${view.hash}&quiz=epoch&count=3` } },
	{ name: 'a comparison', view: { ...view, here: 'compare', hash: `${view.hash}&vary=batch` } },
	{
		name: 'no QR code',
		view: { ...view, hash: `v=1&data=xor&init=${'0.123456789,'.repeat(260)}` }
	},
	{ name: 'a file', view: { ...view, hash: `v=1&data=own&z=${'x'.repeat(LONGEST_LINK)}` } }
];
