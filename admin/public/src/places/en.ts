import type { PlaceMessages } from './fr';

export const messages: PlaceMessages = {
  placesFound: (count) => (count === 1 ? '1 place suggested.' : `${count} places suggested.`),
  noPlace: 'No place has this name. Check the spelling, or try the name of the département.',
  placesUnavailable: 'The list of places does not answer for now. Try again in a moment.',
  placeChosen: (label) => `Place chosen: ${label}.`,
};
