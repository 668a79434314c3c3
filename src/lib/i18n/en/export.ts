/** Taking the program along; `library` is NumPy or PyTorch. */
export const exporting = {
	button: 'Export',
	menu: 'Copy or download the program',
	copy: (library: string) => `Copy as ${library}`,
	download: (library: string) => `Download ${library} program (.py)`,
	notebook: (library: string) => `Download ${library} notebook (.ipynb)`,
	copied: 'Copied',
	saved: (file: string) => `Saved ${file}`,
	failed: 'Not loaded: check the connection',
	byHand: 'Copy the program',
	refused:
		'The browser did not allow copying. The program is selected: press Ctrl+C (⌘C on a Mac).',
	edited: (count: number, shown: string) =>
		count === 1
			? 'One number was changed by hand. The program trains without that change.'
			: `${shown} numbers were changed by hand. The program trains without those changes.`,
	/** The first cell of a notebook, in Markdown. */
	about: (experiment: string, link: string) => `# Backstep: ${experiment}

The network that Backstep trains [step by step](<${link}>). Run the cells from top to bottom.`
};
