import { useId } from 'preact/hooks';
import { text } from '../../../common/text/index.ts';

/** The way to the window that tries the devices. */
export function DeviceTest() {
  const id = useId();
  const words = text.runningSettings;
  return (
    <div class="field">
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-describedby={id}
          onClick={() => void window.app.openDeviceTest()}
        >
          {words.testDevices}
        </button>
      </div>
      <p id={id} class="muted">
        {words.testDevicesHelp}
      </p>
    </div>
  );
}
