import type { Network } from '$graph/model/network.ts';
import EvolutionView from '$lib/evolution/parts/EvolutionView.svelte';
import { weaveNetwork, type Woven } from '$lib/network/ask/woven.ts';
import { openLive } from './open-live.ts';

void openLive<Woven>('[data-live]', EvolutionView, (answer) => weaveNetwork(answer as Network));
