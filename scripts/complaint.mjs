/** What the user has to put right: one line, without a stack. */
export class Complaint extends Error {}
