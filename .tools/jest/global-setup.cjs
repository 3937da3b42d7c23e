const { loadBuilt } = require('./built.cjs');

loadBuilt();

module.exports = require('../../tests/support/global-setup.ts');
