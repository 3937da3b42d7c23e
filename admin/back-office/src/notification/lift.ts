/** The property of the page that says how high a bar at its foot is: notifications stand above it. */
export const LIFT = '--foot-bar';
