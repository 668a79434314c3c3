import { chooseColumns, likelyChoice, type Choice } from '$lib/experiment/own/choose';
import { columnsOf } from '$lib/experiment/own/columns';
import { decodeFile, type Decoded } from '$lib/experiment/own/decode';
import { readCsv, RECOGNISED, type Csv, type Reading, type Refusal } from '$lib/experiment/own/csv';

/** Why a file or a text is no table. */
export type NoTable = Refusal | NonNullable<Decoded['refusal']> | 'unreadable';

/** A table that somebody brings along: its text, how it is read, and what its columns are for. */
export class OwnTable {
	#text = '';
	#title = '';
	#reading: Reading = $state.raw(RECOGNISED);
	#csv: Csv | null = $state.raw(null);
	#refusal: NoTable | null = $state.raw(null);
	#choice: Choice | null = $state.raw(null);
	/** Counts the texts; one that is read after a later one is dropped. */
	#asked = 0;

	/** Null while there is no table, or none that can be read. */
	get csv(): Csv | null {
		return this.#csv;
	}
	/** Why the last text is none. */
	get refusal(): NoTable | null {
		return this.#refusal;
	}
	get reading(): Reading {
		return this.#reading;
	}
	get choice(): Choice | null {
		return this.#choice;
	}
	readonly columns = $derived(this.#csv ? columnsOf(this.#csv) : []);
	readonly chosen = $derived(
		this.#csv && this.#choice ? chooseColumns(this.#csv, this.#choice) : null
	);

	/** A new text; how it is to be read is recognised. */
	take = async (text: string, title: string): Promise<void> => {
		this.#asked++;
		this.#text = text;
		this.#title = title;
		this.#reading = RECOGNISED;
		await this.#read();
	};

	/**
	 * The text of a file, which gives it its name.
	 *
	 * @param untitled what it is called if its name says nothing
	 */
	takeFile = async (file: File, untitled: string): Promise<void> => {
		const now = ++this.#asked;
		// Without a way to the file, as when it is gone.
		const unreadable = (): { refusal: NoTable } => ({ refusal: 'unreadable' });
		const decoded = await decodeFile(file).catch(unreadable);
		if (now !== this.#asked) return;
		if (decoded.refusal === null)
			return this.take(decoded.text, file.name.replace(/\.\w+$/, '').slice(0, 80) || untitled);
		this.#csv = this.#choice = null;
		this.#refusal = decoded.refusal;
	};

	/** The same text, read in another way. */
	readAs = async (reading: Reading): Promise<void> => {
		this.#asked++;
		this.#reading = reading;
		await this.#read();
	};

	choose = (choice: Choice): void => {
		this.#choice = choice;
		this.#title = choice.title;
	};

	async #read(): Promise<void> {
		const now = this.#asked;
		const read = await readCsv(this.#text, this.#reading);
		if (now !== this.#asked) return;
		this.#refusal = typeof read === 'string' ? read : null;
		this.#csv = typeof read === 'string' ? null : read;
		const { standardised = true } = this.#choice ?? {};
		this.#choice = this.#csv && { ...likelyChoice(this.#csv, this.#title), standardised };
	}
}
