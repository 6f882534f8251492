import * as fc from 'fast-check';

// A mutant is only to be killed: no search for a smaller value that does it.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
