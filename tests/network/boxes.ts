/** The box of the network, width and height, on a page of 1440 × 900 and on a phone of 390 × 844. */
export const DESKTOP = [690, 600] as const;
export const PHONE = [382, 350] as const;
