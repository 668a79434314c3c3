/** Of the block in the page's head that holds the quiz of a package. */
export const CARRIED_ID = 'backstep-quiz';

/** Whether this page stands in a package, away from the rest of the site. */
export const isPackaged = (): boolean => document.getElementById(CARRIED_ID) !== null;
