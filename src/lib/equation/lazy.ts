/** What a page loads with the first step that computes something, in one file. */
export { default as MatrixView } from '$lib/matrix/MatrixView.svelte';
export { default as Working } from './Working.svelte';
