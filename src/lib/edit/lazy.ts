/** What a page loads when there is a number to list or to change, in one file. */
export { default as Changes } from './Changes.svelte';
export { default as Editor } from './Editor.svelte';
export { default as Numbers } from './Numbers.svelte';
