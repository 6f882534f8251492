import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of the hash that are kept: nobody forges rules, two sets of them must only differ. */
const KEPT = 16;

/** 32 hexadecimal digits of a text, the same on any machine. */
export const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, KEPT));
