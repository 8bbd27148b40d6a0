import { Video, VideoOff } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeviceTestStart } from '../../common/device-test-api.ts';
import { text } from '../../common/text/index.ts';
import { writtenSize } from './written-number.ts';
import { CaptureChoice } from './CaptureChoice.tsx';
import { useCapture } from './capture.ts';
import type { Devices } from './devices.ts';
import { Part } from './Part.tsx';

interface Props {
  devices: Devices;
  system: DeviceTestStart['system'];
}

/** The camera's picture, as people know themselves from the mirror. */
export function Camera({ devices, system }: Props) {
  const capture = useCapture('camera', devices);
  const { opened, problem } = capture;
  const video = useRef<HTMLVideoElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  const words = text.deviceTest.camera;

  useEffect(() => {
    setSize(undefined);
    if (video.current) video.current.srcObject = opened?.stream ?? null;
  }, [opened]);

  return (
    <Part icon={Video} title={words.title}>
      <div class="camera">
        <div class="picture">
          <video
            ref={video}
            aria-label={words.picture}
            hidden={!opened}
            muted
            autoplay
            playsInline
            disablePictureInPicture
            onResize={({ currentTarget: { videoWidth: width, videoHeight: height } }) =>
              setSize({ width, height })
            }
          />
          {!opened &&
            (problem ? <VideoOff size={32} aria-hidden="true" /> : <p>{words.opening}</p>)}
          {opened && size && <p class="size">{words.size(writtenSize(size))}</p>}
        </div>
        <CaptureChoice kind="camera" {...{ capture, devices, system }} />
      </div>
    </Part>
  );
}
