/**
 * Stands in for ajv and ajv-formats, which conf (below electron-store) loads for a JSON schema that its
 * caller may give. Parlour gives none: what it reads passes valibot's schemas. Left in, the two would be
 * a tenth of main's code, read at every start. The build puts this file in their place.
 */
export function Ajv2020(): never {
  throw new Error('Parlour gives conf no JSON schema.');
}

// oxlint-disable-next-line import/no-default-export -- as ajv-formats does
export { Ajv2020 as default };
