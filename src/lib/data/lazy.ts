/** What a page loads when the data are no plane of drawn points, in one file. */
export { default as About } from './About.svelte';
export { default as AxisChoice } from './AxisChoice.svelte';
export { default as FittedCurve } from './FittedCurve.svelte';
export { default as Picture } from './Picture.svelte';
export { default as SampleTable } from './SampleTable.svelte';
