/** Bytes of the largest file that the paper takes, and so of the longest body that any of its doors lets in. */
export const largestUpload = 2_000_000_000
