export const notices = {
  title: 'Ce que vous devez savoir',
  bell: '%{smart_count} avis à lire |||| %{smart_count} avis à lire',
};
