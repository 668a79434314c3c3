/** How a language writes numbers; `Language` in state/ is one. */
export interface NumberFormat {
	/** A number of the network. */
	readonly number: (value: number) => string;
	/** A count. */
	readonly integer: (value: number) => string;
	/** A number somebody chose. */
	readonly setting: (value: number) => string;
}
