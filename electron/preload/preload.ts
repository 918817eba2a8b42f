import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, bridgeName, callChannel } from '#contract/bridge.ts';

const bridge: Bridge = {
  async call(name, input) {
    // The page's types do not hold at this border; the rest of the request is checked by `answer()` in the main process.
    if (typeof name !== 'string') throw new TypeError('The name of a method is a string.');
    return ipcRenderer.invoke(callChannel, name, input);
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
