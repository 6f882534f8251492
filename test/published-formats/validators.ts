import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type SchemaName, schemas } from '../../src/published-formats/schemas.ts';

/** Unknown keywords and formats are faults of the schema. Tuples are open on purpose: years follow the base year. */
const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true, allErrors: false });
// A carnet's holds that of scenarios.
ajv.addSchema(schemas['ipep-scenario-1']);

/** What judges a document by a schema that the site publishes. */
export function validator(name: SchemaName): ValidateFunction {
  return ajv.getSchema(`${name}.json`) ?? ajv.compile(schemas[name]);
}

/** Fails with ajv's own words where a document is not of the schema. */
export function complaints(name: SchemaName, document: unknown): string {
  const validate = validator(name);
  return validate(document) ? '' : ajv.errorsText(validate.errors);
}
