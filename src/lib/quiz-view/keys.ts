/** Whether a key is part of something that is being written. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
	target instanceof Element &&
	target.closest(
		'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, dialog'
	) !== null;
