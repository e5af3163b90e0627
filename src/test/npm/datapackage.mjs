// What the library of Frictionless finds wrong with a data package: node datapackage.mjs FOLDER
import dataPackage from 'datapackage';

const folder = process.argv[2];
const found = await dataPackage.Package.load(`${folder}/datapackage.json`, { basePath: folder });
const errors = found.errors.map((error) => `datapackage.json: ${error.message}`);
const rows = {};
for (const resource of found.resources) {
  try {
    rows[resource.name] = (await resource.read({ relations: true })).length;
  } catch (error) {
    const all = error.errors?.length ? error.errors : [error];
    errors.push(...all.map((each) => `${resource.name}: row ${each.rowNumber ?? '?'}: ${each.message}`));
  }
}
console.log(JSON.stringify({ valid: found.valid, errors, rows }));
