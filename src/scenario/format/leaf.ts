/** A number as its reader types it: JSON's, or text that may not be a number yet. */
export type Leaf = string | number;
