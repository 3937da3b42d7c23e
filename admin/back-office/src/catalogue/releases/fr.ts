export const releases = {
  name: 'Parution |||| Parutions',
  page: { create: 'Préparer une parution' },
};
