#!/bin/bash
# Makes the demo voices: the ten English digits, spoken by speech synthesisers.
#
#   make-demo-voices.sh OUTPUT_FOLDER
#
# Writes DIGIT_VOICE_TAKE.flac (8 kHz, mono, 16 bit, 0.2 s to 1 s) for every voice, digit and take below, and
# voices.csv. The same versions give the same bytes. Takes two to four minutes.
#
# Debian 12 packages, with the versions that made the committed clips:
#   espeak-ng 1.51+dfsg-10+deb12u2, flite 2.2-5, festival 1:2.5.0-9, festvox-kallpc16k 2.4-1,
#   festvox-kdlpc16k 1.4.0-6.1, festvox-us-slt-hts 0.2010.10.25-4, sox 14.4.2+git20190427-3.5, flac 1.4.2+ds-2

set -euo pipefail
shopt -s extglob
export LC_ALL=C

[ $# -eq 1 ] || { echo "usage: $0 OUTPUT_FOLDER" >&2; exit 2; }
out=$1
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

digits=(zero one two three four five six seven eight nine)

# name | synthesiser | voice in the synthesiser | silence | sex | accent | held out | description
#
# Silence: the ends are cut where they are this many dB below the peak. Some voices hiss or buzz there.
# A speaker recorded for two synthesisers stands on one side of "held out". The held-out voices have accents that
# the others lack or recorded speakers of their own.
# espeak-ng ignores a variant that it cannot find or combine (en-gb+f5; en+f5 works): hence the check at the end.
voices() {
    grep -v '^#' <<'END' | tr -s ' ' | sed 's/ *| */|/g'
espeak-us-m3        | espeak-ng      | en-us+m3               | 52 | male   | American      | no  | formant synthesis with a plain low voice
espeak-us-adam      | espeak-ng      | en-us+adam             | 52 | male   | American      | no  | Klatt formant synthesis
espeak-us-michael   | espeak-ng      | en-us+Michael          | 52 | male   | American      | no  | formant synthesis with a narrow deep voice
espeak-us-f2        | espeak-ng      | en-us+f2               | 52 | female | American      | no  | formant synthesis with a breathy voice
espeak-us-annie     | espeak-ng      | en-us+Annie            | 52 | female | American      | no  | formant synthesis with a wide pitch range
espeak-us-steph     | espeak-ng      | en-us+steph            | 52 | female | American      | no  | formant synthesis with a dull timbre
espeak-gb-m1        | espeak-ng      | en+m1                  | 52 | male   | British       | no  | formant synthesis with a rough low voice
espeak-gb-f5        | espeak-ng      | en+f5                  | 52 | female | British       | no  | formant synthesis with a breathy clear voice
espeak-rp-m7        | espeak-ng      | en-gb-x-rp+m7          | 52 | male   | British RP    | no  | formant synthesis with a dark timbre
espeak-rp-linda     | espeak-ng      | en-gb-x-rp+linda       | 52 | female | British RP    | no  | formant synthesis with a high voice
espeak-lanc-f1      | espeak-ng      | en-gb-x-gbclan+f1      | 52 | female | Lancaster     | no  | formant synthesis with a rough wavering voice
flite-kal           | flite          | kal16                  | 46 | male   | American      | no  | diphones of the speaker kal
festival-kal        | festival       | kal_diphone            | 46 | male   | American      | no  | diphones of the speaker kal
flite-rms           | flite-resample | rms                    | 48 | male   | American      | no  | statistical voice of the speaker rms
flite-slt           | flite          | slt                    | 52 | female | American      | yes | statistical voice of the speaker slt
festival-slt        | festival-hts   | cmu_us_slt_arctic_hts  | 52 | female | American      | yes | hidden Markov model of the speaker slt
flite-awb           | flite          | awb                    | 42 | male   | Scottish      | yes | statistical voice of the speaker awb
festival-ked        | festival       | ked_diphone            | 46 | male   | American      | yes | diphones of the speaker ked
espeak-carib-m2     | espeak-ng      | en-029+m2              | 52 | male   | Caribbean     | yes | formant synthesis with an echoing voice
espeak-carib-f4     | espeak-ng      | en-029+f4              | 52 | female | Caribbean     | yes | formant synthesis with an echoing voice
espeak-scot-f3      | espeak-ng      | en-gb-scotland+f3      | 52 | female | Scottish      | yes | formant synthesis with a bright voice
espeak-wmid-belinda | espeak-ng      | en-gb-x-gbcwmd+belinda | 52 | female | West Midlands | yes | formant synthesis with a high voice
END
}

# take | speed | semitones | sentence ending | peak in dBFS
takes() {
    grep -v '^#' <<'END' | tr -s ' ' | sed 's/ *| */|/g'
1 | 1.00 |  0 | . | -6.0
2 | 0.88 | -2 | , | -7.0
3 | 1.14 |  2 | . | -5.5
4 | 1.04 |  4 | ? | -6.5
5 | 0.94 | -1 | ! | -5.0
END
}

calculate() { awk "BEGIN { printf \"%.4f\", $1 }"; }

# Each synthesiser: VOICE WORD ENDING SPEED SEMITONES. Writes $work/raw.wav and, where the synthesiser cannot set
# the pitch, an effect of sox into the array "resampling".

say_espeak-ng() {
    # Pitch 0 to 99 spans about two octaves, the voice's own is 50.
    espeak-ng -v "$1" -a 60 -s "$(calculate "int(175 * $4)")" -p "$(calculate "50 + 4 * $5")" \
        -w "$work/raw.wav" "$2$3"
}

say_flite() {
    # Ignores the ending, so the spread of the pitch in Hz says it.
    local -A spread=([.]=20 [,]=8 [?]=40 [!]=30)
    flite -voice "$1" --setf duration_stretch="$(calculate "1 / $4")" --setf int_f0_target_stddev="${spread[$3]}" \
        --setf f0_shift="$(calculate "2 ^ ($5 / 12)")" -t "$2$3" -o "$work/raw.wav"
}

# The voice rms ignores pitch and spread, so it is resampled (by less, because that moves formants too).
say_flite-resample() {
    local factor
    factor=$(calculate "2 ^ ($5 / 24)")
    flite -voice "$1" --setf duration_stretch="$(calculate "$factor / $4")" -t "$2$3" -o "$work/raw.wav"
    resampling=(speed "$factor")
}

say_festival() {
    local mean
    mean=$(calculate "105 * 2 ^ ($5 / 12)")
    text2wave -o "$work/raw.wav" -eval "(begin (voice_$1)
        (Parameter.set 'Duration_Stretch $(calculate "1 / $4"))
        (set! int_lr_params
            '((target_f0_mean $mean) (target_f0_std 14) (model_f0_mean 170) (model_f0_std 34))))" <<<"$2$3"
}

# This engine has a speed but no pitch; resampled like rms.
say_festival-hts() {
    local factor
    factor=$(calculate "2 ^ ($5 / 24)")
    text2wave -o "$work/raw.wav" -eval "(begin (voice_$1)
        (set! hts_engine_params (append hts_engine_params '((\"-r\" $(calculate "$4 / $factor"))))))" <<<"$2$3"
    resampling=(speed "$factor")
}

# SILENCE PEAK FILE. Ends cut, to 8 kHz, 20 ms of silence around it, peak in dBFS. Cut first, because much of an s
# lies above 4 kHz; what remains of it is lifted by the treble.
finish() {
    sox -D -R "$work/raw.wav" -b 16 "$work/clip.wav" \
        gain -6 "${resampling[@]}" highpass 60 gain -n -6 \
        silence 1 0.005 "-$((6 + $1))d" reverse silence 1 0.005 "-$((6 + $1))d" fade h 0.004 reverse fade h 0.002 \
        rate -v 8000 treble 6 2000 pad 0.02 0.02 gain -n "$2"
    local samples
    samples=$(soxi -s "$work/clip.wav")
    if [ "$samples" -lt 1600 ] || [ "$samples" -gt 8000 ]; then
        echo "$3 has $samples samples, must be 1600 to 8000" >&2
        exit 1
    fi
    flac --silent --force -8 -e -p --no-padding --no-seektable -o "$3" "$work/clip.wav"
}

echo "voice,synthesiser,sex,accent,description,held_out" >"$out/voices.csv"
while IFS='|' read -r name synthesiser voice silence sex accent held_out description; do
    echo "$name,${synthesiser%-@(resample|hts)},$sex,$accent,$description,$held_out" >>"$out/voices.csv"
    while IFS='|' read -r take speed semitones ending peak; do
        for digit in "${!digits[@]}"; do
            resampling=()
            "say_$synthesiser" "$voice" "${digits[digit]}" "$ending" "$speed" "$semitones"
            finish "$silence" "$peak" "$out/${digit}_${name}_$take.flac"
        done
    done < <(takes)
done < <(voices)

same=$(metaflac --no-filename --show-md5sum "$out"/*.flac | sort | uniq -d)
[ -z "$same" ] || { echo "some clips are identical, MD5 of their samples: $same" >&2; exit 1; }
