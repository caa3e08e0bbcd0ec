import PlacesView from '$lib/places/parts/PlacesView.svelte';
import type { Places } from '$lib/places/places.ts';
import { openLive } from './open-live.ts';

void openLive<Places>('[data-live]', PlacesView, (answer) => answer as Places);
