package org.earshot.lrp.device;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_CloseSession;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteDeviceList;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteSession;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeviceListCount;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeviceListType;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_NewSession;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_SessionListDevices;

import org.bytedeco.javacpp.PointerScope;
import org.tensorflow.internal.c_api.TF_DeviceList;
import org.tensorflow.internal.c_api.TF_Graph;
import org.tensorflow.internal.c_api.TF_Session;
import org.tensorflow.internal.c_api.TF_SessionOptions;
import org.tensorflow.internal.c_api.TF_Status;

/** The GPUs that TensorFlow itself finds, which is what counts: it needs its own GPU natives, a driver and the hardware. */
final class Gpus {

    private Gpus() {}

    static int count() {
        try (PointerScope scope = new PointerScope()) {
            TF_Status status = TF_Status.newStatus();
            TF_Session session = TF_NewSession(TF_Graph.newGraph(), TF_SessionOptions.newSessionOptions(), status);
            status.throwExceptionIfNotOK();
            TF_DeviceList devices = TF_SessionListDevices(session, status);
            status.throwExceptionIfNotOK();
            int count = 0;
            for (int i = 0; i < TF_DeviceListCount(devices); i++) {
                if (TF_DeviceListType(devices, i, status).getString().equals("GPU")) {
                    count++;
                }
            }
            TF_DeleteDeviceList(devices);
            TF_CloseSession(session, status);
            TF_DeleteSession(session, status);
            return count;
        }
    }
}
