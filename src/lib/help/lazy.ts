/** The dialogs of the page, which it loads when somebody begins to use it, in one file. */
export { default as GoTo } from './GoTo.svelte';
export { default as HelpSheet } from './HelpSheet.svelte';
