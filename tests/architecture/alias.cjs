// dependency-cruiser does not follow the generated path aliases; this says the same.
module.exports = { resolve: { alias: { '@': process.cwd() } } };
