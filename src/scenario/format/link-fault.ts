/** Why a link is not read. */
export type LinkFault = 'broken' | 'other-version' | 'too-long';
