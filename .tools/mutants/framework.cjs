/** In the place of the framework and of the database, which take long to load: whatever is asked of them is a decorator, or a class, that does nothing. */
const nothing = new Proxy(function Nothing() {}, {
  get: (target, key) => (key in target || typeof key === 'symbol' ? target[key] : nothing),
  apply: () => nothing,
});

module.exports = nothing;
