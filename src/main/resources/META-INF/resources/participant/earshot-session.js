var _i=Object.defineProperty;var Ei=Object.getOwnPropertyDescriptor;var a=(n,e,t,i)=>{for(var r=i>1?void 0:i?Ei(e,t):e,o=n.length-1,l;o>=0;o--)(l=n[o])&&(r=(i?l(e,t,r):l(r))||r);return i&&r&&_i(e,t,r),r};var Me=globalThis,Re=Me.ShadowRoot&&(Me.ShadyCSS===void 0||Me.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,st=Symbol(),Et=new WeakMap,ge=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==st)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(Re&&e===void 0){let i=t!==void 0&&t.length===1;i&&(e=Et.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Et.set(t,e))}return e}toString(){return this.cssText}},Ct=n=>new ge(typeof n=="string"?n:n+"",void 0,st),m=(n,...e)=>{let t=n.length===1?n[0]:e.reduce((i,r,o)=>i+(l=>{if(l._$cssResult$===!0)return l.cssText;if(typeof l=="number")return l;throw Error("Value passed to 'css' function must be a 'css' function result: "+l+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+n[o+1],n[0]);return new ge(t,n,st)},Mt=(n,e)=>{if(Re)n.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let i=document.createElement("style"),r=Me.litNonce;r!==void 0&&i.setAttribute("nonce",r),i.textContent=t.cssText,n.appendChild(i)}},ot=Re?n=>n:n=>n instanceof CSSStyleSheet?(e=>{let t="";for(let i of e.cssRules)t+=i.cssText;return Ct(t)})(n):n;var{is:Ci,defineProperty:Mi,getOwnPropertyDescriptor:Ri,getOwnPropertyNames:Oi,getOwnPropertySymbols:Di,getPrototypeOf:Li}=Object,Oe=globalThis,Rt=Oe.trustedTypes,Ni=Rt?Rt.emptyScript:"",Ii=Oe.reactiveElementPolyfillSupport,fe=(n,e)=>n,ve={toAttribute(n,e){switch(e){case Boolean:n=n?Ni:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,e){let t=n;switch(e){case Boolean:t=n!==null;break;case Number:t=n===null?null:Number(n);break;case Object:case Array:try{t=JSON.parse(n)}catch{t=null}}return t}},De=(n,e)=>!Ci(n,e),Ot={attribute:!0,type:String,converter:ve,reflect:!1,useDefault:!1,hasChanged:De};Symbol.metadata??=Symbol("metadata"),Oe.litPropertyMetadata??=new WeakMap;var I=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Ot){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let i=Symbol(),r=this.getPropertyDescriptor(e,i,t);r!==void 0&&Mi(this.prototype,e,r)}}static getPropertyDescriptor(e,t,i){let{get:r,set:o}=Ri(this.prototype,e)??{get(){return this[t]},set(l){this[t]=l}};return{get:r,set(l){let h=r?.call(this);o?.call(this,l),this.requestUpdate(e,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ot}static _$Ei(){if(this.hasOwnProperty(fe("elementProperties")))return;let e=Li(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(fe("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(fe("properties"))){let t=this.properties,i=[...Oi(t),...Di(t)];for(let r of i)this.createProperty(r,t[r])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[i,r]of t)this.elementProperties.set(i,r)}this._$Eh=new Map;for(let[t,i]of this.elementProperties){let r=this._$Eu(t,i);r!==void 0&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let i=new Set(e.flat(1/0).reverse());for(let r of i)t.unshift(ot(r))}else e!==void 0&&t.push(ot(e));return t}static _$Eu(e,t){let i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Mt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){let i=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,i);if(r!==void 0&&i.reflect===!0){let o=(i.converter?.toAttribute!==void 0?i.converter:ve).toAttribute(t,i.type);this._$Em=e,o==null?this.removeAttribute(r):this.setAttribute(r,o),this._$Em=null}}_$AK(e,t){let i=this.constructor,r=i._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let o=i.getPropertyOptions(r),l=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:ve;this._$Em=r;let h=l.fromAttribute(t,o.type);this[r]=h??this._$Ej?.get(r)??h,this._$Em=null}}requestUpdate(e,t,i,r=!1,o){if(e!==void 0){let l=this.constructor;if(r===!1&&(o=this[e]),i??=l.getPropertyOptions(e),!((i.hasChanged??De)(o,t)||i.useDefault&&i.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(l._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:r,wrapped:o},l){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,l??t??this[e]),o!==!0||l!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),r===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,o]of this._$Ep)this[r]=o;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[r,o]of i){let{wrapped:l}=o,h=this[r];l!==!0||this._$AL.has(r)||h===void 0||this.C(r,void 0,o,h)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};I.elementStyles=[],I.shadowRootOptions={mode:"open"},I[fe("elementProperties")]=new Map,I[fe("finalized")]=new Map,Ii?.({ReactiveElement:I}),(Oe.reactiveElementVersions??=[]).push("2.1.2");var dt=globalThis,Dt=n=>n,Le=dt.trustedTypes,Lt=Le?Le.createPolicy("lit-html",{createHTML:n=>n}):void 0,lt="$lit$",q=`lit$${Math.random().toFixed(9).slice(2)}$`,ct="?"+q,qi=`<${ct}>`,Y=document,ye=()=>Y.createComment(""),we=n=>n===null||typeof n!="object"&&typeof n!="function",ht=Array.isArray,zt=n=>ht(n)||typeof n?.[Symbol.iterator]=="function",at=`[ 	
\f\r]`,be=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Nt=/-->/g,It=/>/g,F=RegExp(`>|${at}(?:([^\\s"'>=/]+)(${at}*=${at}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),qt=/'/g,jt=/"/g,Ut=/^(?:script|style|textarea|title)$/i,pt=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),d=pt(1),Rn=pt(2),On=pt(3),j=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),Ht=new WeakMap,G=Y.createTreeWalker(Y,129);function Bt(n,e){if(!ht(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return Lt!==void 0?Lt.createHTML(e):e}var Kt=(n,e)=>{let t=n.length-1,i=[],r,o=e===2?"<svg>":e===3?"<math>":"",l=be;for(let h=0;h<t;h++){let u=n[h],f,$,v=-1,S=0;for(;S<u.length&&(l.lastIndex=S,$=l.exec(u),$!==null);)S=l.lastIndex,l===be?$[1]==="!--"?l=Nt:$[1]!==void 0?l=It:$[2]!==void 0?(Ut.test($[2])&&(r=RegExp("</"+$[2],"g")),l=F):$[3]!==void 0&&(l=F):l===F?$[0]===">"?(l=r??be,v=-1):$[1]===void 0?v=-2:(v=l.lastIndex-$[2].length,f=$[1],l=$[3]===void 0?F:$[3]==='"'?jt:qt):l===jt||l===qt?l=F:l===Nt||l===It?l=be:(l=F,r=void 0);let E=l===F&&n[h+1].startsWith("/>")?" ":"";o+=l===be?u+qi:v>=0?(i.push(f),u.slice(0,v)+lt+u.slice(v)+q+E):u+q+(v===-2?h:E)}return[Bt(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},xe=class n{constructor({strings:e,_$litType$:t},i){let r;this.parts=[];let o=0,l=0,h=e.length-1,u=this.parts,[f,$]=Kt(e,t);if(this.el=n.createElement(f,i),G.currentNode=this.el.content,t===2||t===3){let v=this.el.content.firstChild;v.replaceWith(...v.childNodes)}for(;(r=G.nextNode())!==null&&u.length<h;){if(r.nodeType===1){if(r.hasAttributes())for(let v of r.getAttributeNames())if(v.endsWith(lt)){let S=$[l++],E=r.getAttribute(v).split(q),Ce=/([.?@])?(.*)/.exec(S);u.push({type:1,index:o,name:Ce[2],strings:E,ctor:Ce[1]==="."?Ie:Ce[1]==="?"?qe:Ce[1]==="@"?je:J}),r.removeAttribute(v)}else v.startsWith(q)&&(u.push({type:6,index:o}),r.removeAttribute(v));if(Ut.test(r.tagName)){let v=r.textContent.split(q),S=v.length-1;if(S>0){r.textContent=Le?Le.emptyScript:"";for(let E=0;E<S;E++)r.append(v[E],ye()),G.nextNode(),u.push({type:2,index:++o});r.append(v[S],ye())}}}else if(r.nodeType===8)if(r.data===ct)u.push({type:2,index:o});else{let v=-1;for(;(v=r.data.indexOf(q,v+1))!==-1;)u.push({type:7,index:o}),v+=q.length-1}o++}}static createElement(e,t){let i=Y.createElement("template");return i.innerHTML=e,i}};function Z(n,e,t=n,i){if(e===j)return e;let r=i!==void 0?t._$Co?.[i]:t._$Cl,o=we(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(n),r._$AT(n,t,i)),i!==void 0?(t._$Co??=[])[i]=r:t._$Cl=r),r!==void 0&&(e=Z(n,r._$AS(n,e.values),r,i)),e}var Ne=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:i}=this._$AD,r=(e?.creationScope??Y).importNode(t,!0);G.currentNode=r;let o=G.nextNode(),l=0,h=0,u=i[0];for(;u!==void 0;){if(l===u.index){let f;u.type===2?f=new de(o,o.nextSibling,this,e):u.type===1?f=new u.ctor(o,u.name,u.strings,this,e):u.type===6&&(f=new He(o,this,e)),this._$AV.push(f),u=i[++h]}l!==u?.index&&(o=G.nextNode(),l++)}return G.currentNode=Y,r}p(e){let t=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},de=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,r){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Z(this,e,t),we(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==j&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):zt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&we(this._$AH)?this._$AA.nextSibling.data=e:this.T(Y.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:i}=e,r=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=xe.createElement(Bt(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(t);else{let o=new Ne(r,this),l=o.u(this.options);o.p(t),this.T(l),this._$AH=o}}_$AC(e){let t=Ht.get(e.strings);return t===void 0&&Ht.set(e.strings,t=new xe(e)),t}k(e){ht(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,i,r=0;for(let o of e)r===t.length?t.push(i=new n(this.O(ye()),this.O(ye()),this,this.options)):i=t[r],i._$AI(o),r++;r<t.length&&(this._$AR(i&&i._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let i=Dt(e).nextSibling;Dt(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},J=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,r,o){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=p}_$AI(e,t=this,i,r){let o=this.strings,l=!1;if(o===void 0)e=Z(this,e,t,0),l=!we(e)||e!==this._$AH&&e!==j,l&&(this._$AH=e);else{let h=e,u,f;for(e=o[0],u=0;u<o.length-1;u++)f=Z(this,h[i+u],t,u),f===j&&(f=this._$AH[u]),l||=!we(f)||f!==this._$AH[u],f===p?e=p:e!==p&&(e+=(f??"")+o[u+1]),this._$AH[u]=f}l&&!r&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ie=class extends J{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},qe=class extends J{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},je=class extends J{constructor(e,t,i,r,o){super(e,t,i,r,o),this.type=5}_$AI(e,t=this){if((e=Z(this,e,t,0)??p)===j)return;let i=this._$AH,r=e===p&&i!==p||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==p&&(i===p||r);r&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},He=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){Z(this,e)}},Wt={M:lt,P:q,A:ct,C:1,L:Kt,R:Ne,D:zt,V:Z,I:de,H:J,N:qe,U:je,B:Ie,F:He},ji=dt.litHtmlPolyfillSupport;ji?.(xe,de),(dt.litHtmlVersions??=[]).push("3.3.3");var Vt=(n,e,t)=>{let i=t?.renderBefore??e,r=i._$litPart$;if(r===void 0){let o=t?.renderBefore??null;i._$litPart$=r=new de(e.insertBefore(ye(),o),o,void 0,t??{})}return r._$AI(n),r};var ut=globalThis,B=class extends I{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Vt(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return j}};B._$litElement$=!0,B.finalized=!0,ut.litElementHydrateSupport?.({LitElement:B});var Hi=ut.litElementPolyfillSupport;Hi?.({LitElement:B});(ut.litElementVersions??=[]).push("4.2.2");var g=n=>(e,t)=>{t!==void 0?t.addInitializer(()=>{customElements.define(n,e)}):customElements.define(n,e)};var zi={attribute:!0,type:String,converter:ve,reflect:!1,hasChanged:De},Ui=(n=zi,e,t)=>{let{kind:i,metadata:r}=t,o=globalThis.litPropertyMetadata.get(r);if(o===void 0&&globalThis.litPropertyMetadata.set(r,o=new Map),i==="setter"&&((n=Object.create(n)).wrapped=!0),o.set(t.name,n),i==="accessor"){let{name:l}=t;return{set(h){let u=e.get.call(this);e.set.call(this,h),this.requestUpdate(l,u,n,!0,h)},init(h){return h!==void 0&&this.C(l,void 0,n,h),h}}}if(i==="setter"){let{name:l}=t;return function(h){let u=this[l];e.call(this,h),this.requestUpdate(l,u,n,!0,h)}}throw Error("Unsupported decorator location: "+i)};function c(n){return(e,t)=>typeof t=="object"?Ui(n,e,t):((i,r,o)=>{let l=r.hasOwnProperty(o);return r.constructor.createProperty(o,i),l?Object.getOwnPropertyDescriptor(r,o):void 0})(n,e,t)}function y(n){return c({...n,state:!0,attribute:!1})}var X=(n,e,t)=>(t.configurable=!0,t.enumerable=!0,Reflect.decorate&&typeof e!="object"&&Object.defineProperty(n,e,t),t);function H(n,e){return(t,i,r)=>{let o=l=>l.renderRoot?.querySelector(n)??null;if(e){let{get:l,set:h}=typeof i=="object"?t:r??(()=>{let u=Symbol();return{get(){return this[u]},set(f){this[u]=f}}})();return X(t,i,{get(){let u=l.call(this);return u===void 0&&(u=o(this),(u!==null||this.hasUpdated)&&h.call(this,u)),u}})}return X(t,i,{get(){return o(this)}})}}var Ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ze=n=>(...e)=>({_$litDirective$:n,values:e}),le=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:xr}=Wt;var Bi={},Gt=(n,e=Bi)=>n._$AH=e;var Ue=ze(class extends le{constructor(){super(...arguments),this.key=p}render(n,e){return this.key=n,e}update(n,[e,t]){return e!==this.key&&(Gt(n),this.key=e),t}});var Be={welcome:"Welcome",welcomeText:"Next you will read what this study is about, and then decide whether you want to take part. You can leave at any time.",youNeed:"What you need",needs:{quiet:"A quiet place",sound:"Headphones, or good loudspeakers",headphones:"Headphones: there is a short test of them",screen:"A screen on which you can see details well",browser:"A browser in which you can hear sound"},heardAndSeen:"You will hear clips and look at pictures. The study is not suitable for you if you cannot hear or cannot see them.",onlyHeard:"You will hear clips. You need not see pictures, but the study is not suitable for you if you cannot hear the clips.",onlySeen:"You will look at pictures. You need not hear anything, but the study is not suitable for you if you cannot see them.",language:"Language",start:"Start",nothingYet:"Opening this page has started nothing yet.",lost:"The session that this browser remembered is no longer there. You can start a new one.",loading:"Loading",preview:"Preview.",previewText:"Nothing here counts.",information:"About this study",consent:"Your consent",consentFallback:"I have read the information above and agree to take part.",agree:"Agree and go on",decline:"I do not want to take part",tickFirst:"Please tick the box if you want to take part.",demographics:"About you",optional:"optional",choose:"Please choose",answerThis:"Please answer this question.",aNumber:(n,e)=>n!=null&&e!=null?`Please enter a number from ${n} to ${e}.`:"Please enter a number.",goOn:"Go on",soundCheck:"Can you hear this?",soundCheckText:"Put on your headphones if you have some. Play the sound and set a volume that is comfortable.",playSound:"Play the sound",playSoundAgain:"Play it as often as you like.",heard:"Yes, I can hear it",notHeard:"I hear nothing",playFirst:"Please play the sound first.",noSoundHelp:"Things that usually help",noSoundTips:["Turn up the volume of this device, and of your headphones if they have a control of their own.","On a phone, switch off silent mode.","Check that the sound goes to the right device, for example to your headphones and not to a screen.","Check that this browser tab is not muted, then play the sound again."],volume:"Volume of the clips",volumeIs:n=>`${n} per cent`,volumeHow:"As loud as somebody who speaks next to you. All clips of the study are about as loud as this one.",headphones:"A short test of your headphones",headphonesAgain:"Once more, please",headphonesAgainText:"That did not work out yet. Please check that you wear headphones, on both ears, and try again.",headphonesOn:"It only works with headphones. Please put them on now, and do not change the volume from here on.",headphonesReady:"I wear headphones",threeSounds:"Listen to the three sounds",intervals:["First","Second","Third"],loudness:{explained:n=>`You will hear three tones, ${n} times. Each time, say which of them is the quietest.`,question:"Which tone was the quietest?"},huggins:{explained:n=>`You will hear three rushing noises, ${n} times. In one of the three there is a faint tone. Each time, say in which one.`,question:"Which noise had a faint tone in it?"},instructions:"What you will do",example:"An example",exampleN:n=>`Example ${n}`,practiseAgain:"Let us practise once more",practiseAgainText:"What the network decides is not easy to tell. Here is another round, with the same ones in another order.",begin:"Begin",question:"Which digit did the network recognise?",questionOther:"What did the network recognise?",practice:"Practice",mainPart:"Main part",nOf:(n,e)=>`${n} of ${e}`,progress:(n,e)=>`${n} of ${e} answered`,progressLabel:"Progress",yourAnswer:"Your answer",secondChoice:"And your second choice?",change:"Change",confidence:"How sure are you?",confidenceLevels:["Guessed","Unsure","In between","Fairly sure","Certain"],next:"Next",saving:"Saving\u2026",keys:n=>`Keys 0 to 9, Enter to go on${n?", Space to play":""}`,listenFirst:n=>n>1?`Please listen to the clip ${n} times first.`:"Please listen to the clip first.",told:n=>`A short check that you are with us: this time, please choose ${n}.`,answerFirst:"Please choose your answer first.",secondFirst:"Please choose your second choice first.",sureFirst:"Please say how sure you are first.",listen:"Listen to the clip",play:"Play",playing:"Playing\u2026",played:(n,e)=>{let t=n===1?"Played once.":n===2?"Played twice.":`Played ${n} times.`;if(e===null)return n===0?"You may listen as often as you like.":`${t} You may listen again.`;let i=e-n;return n===0?e===1?"You can listen once.":`You can listen up to ${e} times.`:i<=0?t:`${t} You may listen ${i===1?"once":`${i} times`} more.`},picture:n=>`Picture of the clip, ${Number(n.toFixed(2))} ${n===1?"second":"seconds"} long`,spokeFor:"spoke for the decision",spokeAgainst:"spoke against it",getsReady:"The clip is getting ready\u2026",notLoaded:"The clip could not be loaded. Nothing is lost. Please check your connection and try again.",undecodable:"This browser cannot play the clip. Nothing is lost. Please try again, or open the link in another browser.",soundLocked:"The browser did not let the sound start. Nothing is lost. Please press play again.",soundInterrupted:"The sound was interrupted. Nothing is lost. Please press play again.",noDevice:"This device does not seem to have any sound output. Connect headphones or loudspeakers, then press play again.",tryAgain:"Try again",networkRecognised:"The network recognised",youSaid:"You said",breakTitle:"Time for a short break",partDone:(n,e)=>`Part ${n} of ${e} is done.`,breakText:"Rest your eyes and ears for a moment. Go on whenever you are ready.",restLeft:"left of your break. You may go on earlier.",restOver:"The break is over. Go on whenever you are ready.",result:"How often you and the network agreed",agreed:(n,e)=>`In ${n} of ${e} you said what the network had decided (${Math.round(100*n/Math.max(1,e))}%).`,preferNotToSay:"I prefer not to say",debriefing:"Almost done",finish:"Finish",thanks:"Thank you!",allSaved:"You have finished the study, and all your answers are saved.",code:"Your completion code",copy:"Copy",copied:"Copied",back:"Return to where you came from",mayClose:"You may close this page now.",anotherPerson:"Someone else takes part on this device",withdrawn:"You have left the study",withdrawnText:"Everything that you had answered is erased. Thank you for your interest. You may close this page now.",startAgain:"Start again from the beginning",screenedOut:"Thank you for your interest",screenedOutBecause:{headphones:"This study needs headphones, and the test did not find any. That says nothing about your hearing.",practice:"The practice shows that this kind of task does not suit everybody. Thank you for trying.",attention:"The study ends here because checks along the way were not answered as asked."},leave:"Leave the study",leaveTitle:"Do you want to leave the study?",leaveText:"If you leave, all your answers so far are erased. This cannot be undone.",leaveNot:"If you only need a pause, just close this page: the same link goes on where you were.",stay:"Stay",leaveNow:"Leave and erase my answers",unavailable:{"preview-over":{heading:"This preview is over",text:"It has ended, or the study was changed since. Open a new one from the study\u2019s page in Earshot."},unknown:{heading:"There is no study here",text:"Please check that the link is complete, or ask the people who sent it to you."},closed:{heading:"This study takes no new participants",text:"It is over. Thank you for your interest."},paused:{heading:"This study is having a pause",text:"Please come back later with the same link. It will go on."},full:{heading:"This study has all the participants it needs",text:"Thank you for your interest. A place may become free again, so you are welcome to try later."},"link-used":{heading:"This link was used already",text:"It works once. If it was you who started with it, please go on in the browser in which you started."},"link-needed":{heading:"This study needs a personal link",text:"Please open the link that was sent to you, or ask the people who run the study for one."},"link-unknown":{heading:"This link is not complete",text:"Please copy the whole link, to its last letter, or ask the people who sent it to you."}},elsewhere:"This study is open in another tab",elsewhereText:"You can only go on in one place at a time. Nothing is lost.",goOnHere:"Go on here",trouble:"Something went wrong",troubleText:"Nothing is lost: everything up to here is saved.",reload:"Go on",waitingAnswer:"No connection. Your answer is kept in this browser and will be sent as soon as the connection is back.",waiting:"No connection. Nothing is lost. The page goes on as soon as the connection is back."};var Yt={welcome:"Willkommen",welcomeText:"Als N\xE4chstes lesen Sie, worum es in dieser Studie geht, und entscheiden dann, ob Sie teilnehmen m\xF6chten. Sie k\xF6nnen jederzeit aufh\xF6ren.",youNeed:"Was Sie brauchen",needs:{quiet:"Einen ruhigen Ort",sound:"Kopfh\xF6rer oder gute Lautsprecher",headphones:"Kopfh\xF6rer: Sie werden kurz gepr\xFCft",screen:"Einen Bildschirm, auf dem Sie Einzelheiten gut sehen",browser:"Einen Browser, in dem Sie Ton h\xF6ren k\xF6nnen"},heardAndSeen:"Sie werden Kl\xE4nge h\xF6ren und Bilder ansehen. Die Studie ist f\xFCr Sie nicht geeignet, wenn Sie sie nicht h\xF6ren oder nicht sehen k\xF6nnen.",onlyHeard:"Sie werden Kl\xE4nge h\xF6ren. Bilder m\xFCssen Sie nicht sehen; die Studie ist aber nicht geeignet, wenn Sie die Kl\xE4nge nicht h\xF6ren k\xF6nnen.",onlySeen:"Sie werden Bilder ansehen. H\xF6ren m\xFCssen Sie nichts; die Studie ist aber nicht geeignet, wenn Sie die Bilder nicht sehen k\xF6nnen.",language:"Sprache",start:"Beginnen",nothingYet:"Dass Sie diese Seite ge\xF6ffnet haben, hat noch nichts ausgel\xF6st.",lost:"Die Teilnahme, die sich dieser Browser gemerkt hatte, gibt es nicht mehr. Sie k\xF6nnen eine neue beginnen.",loading:"Wird geladen",preview:"Vorschau.",previewText:"Hier z\xE4hlt nichts.",information:"\xDCber diese Studie",consent:"Ihre Einwilligung",consentFallback:"Ich habe die Informationen oben gelesen und willige in die Teilnahme ein.",agree:"Einwilligen und weiter",decline:"Ich m\xF6chte nicht teilnehmen",tickFirst:"Bitte setzen Sie das H\xE4kchen, wenn Sie teilnehmen m\xF6chten.",demographics:"\xDCber Sie",optional:"freiwillig",choose:"Bitte w\xE4hlen",answerThis:"Bitte beantworten Sie diese Frage.",aNumber:(n,e)=>n!=null&&e!=null?`Bitte geben Sie eine Zahl von ${n} bis ${e} ein.`:"Bitte geben Sie eine Zahl ein.",goOn:"Weiter",soundCheck:"H\xF6ren Sie das?",soundCheckText:"Setzen Sie Kopfh\xF6rer auf, wenn Sie welche haben. Spielen Sie den Ton ab und stellen Sie eine angenehme Lautst\xE4rke ein.",playSound:"Den Ton abspielen",playSoundAgain:"So oft Sie m\xF6chten.",heard:"Ja, ich h\xF6re ihn",notHeard:"Ich h\xF6re nichts",playFirst:"Bitte spielen Sie zuerst den Ton ab.",noSoundHelp:"Was meistens hilft",noSoundTips:["Stellen Sie dieses Ger\xE4t lauter, und auch Ihre Kopfh\xF6rer, wenn sie einen eigenen Regler haben.","Schalten Sie bei einem Telefon den Stummmodus aus.","Pr\xFCfen Sie, ob der Ton aus dem richtigen Ger\xE4t kommt, zum Beispiel aus den Kopfh\xF6rern und nicht aus einem Bildschirm.","Pr\xFCfen Sie, ob dieser Tab des Browsers stummgeschaltet ist, und spielen Sie den Ton dann noch einmal ab."],volume:"Lautst\xE4rke der Kl\xE4nge",volumeIs:n=>`${n} Prozent`,volumeHow:"So laut wie jemand, der neben Ihnen spricht. Alle Kl\xE4nge der Studie sind etwa so laut wie dieser.",headphones:"Ein kurzer Test Ihrer Kopfh\xF6rer",headphonesAgain:"Bitte noch einmal",headphonesAgainText:"Das hat noch nicht geklappt. Bitte pr\xFCfen Sie, ob Sie die Kopfh\xF6rer auf beiden Ohren tragen, und versuchen Sie es noch einmal.",headphonesOn:"Er gelingt nur mit Kopfh\xF6rern. Bitte setzen Sie sie jetzt auf und \xE4ndern Sie ab hier die Lautst\xE4rke nicht mehr.",headphonesReady:"Ich trage Kopfh\xF6rer",threeSounds:"H\xF6ren Sie die drei Kl\xE4nge",intervals:["Der erste","Der zweite","Der dritte"],loudness:{explained:n=>`Sie h\xF6ren ${n}\u2011mal drei T\xF6ne. Sagen Sie jedes Mal, welcher davon der leiseste ist.`,question:"Welcher Ton war der leiseste?"},huggins:{explained:n=>`Sie h\xF6ren ${n}\u2011mal drei Rauschen. In einem der drei ist ein schwacher Ton. Sagen Sie jedes Mal, in welchem.`,question:"In welchem Rauschen war ein schwacher Ton?"},instructions:"Was Sie tun werden",example:"Ein Beispiel",exampleN:n=>`Beispiel ${n}`,practiseAgain:"\xDCben wir noch einmal",practiseAgainText:"Was das Netz entscheidet, ist nicht leicht zu erkennen. Hier kommt noch eine Runde, mit denselben in anderer Reihenfolge.",begin:"Los geht\u2019s",question:"Welche Ziffer hat das Netz erkannt?",questionOther:"Was hat das Netz erkannt?",practice:"\xDCbung",mainPart:"Hauptteil",nOf:(n,e)=>`${n} von ${e}`,progress:(n,e)=>`${n} von ${e} beantwortet`,progressLabel:"Fortschritt",yourAnswer:"Ihre Antwort",secondChoice:"Und Ihre zweite Wahl?",change:"\xC4ndern",confidence:"Wie sicher sind Sie?",confidenceLevels:["Geraten","Unsicher","Mittel","Recht sicher","Sicher"],next:"Weiter",saving:"Wird gespeichert \u2026",keys:n=>`Tasten 0 bis 9, Eingabetaste f\xFCr weiter${n?", Leertaste zum Abspielen":""}`,listenFirst:n=>n>1?`Bitte h\xF6ren Sie sich den Klang zuerst ${n}\u2011mal an.`:"Bitte h\xF6ren Sie sich den Klang zuerst an.",told:n=>`Kurz gepr\xFCft, ob Sie dabei sind: Bitte w\xE4hlen Sie diesmal ${n}.`,answerFirst:"Bitte w\xE4hlen Sie zuerst Ihre Antwort.",secondFirst:"Bitte w\xE4hlen Sie zuerst Ihre zweite Wahl.",sureFirst:"Bitte sagen Sie zuerst, wie sicher Sie sind.",listen:"H\xF6ren Sie den Klang",play:"Abspielen",playing:"L\xE4uft \u2026",played:(n,e)=>{let t=n===1?"Einmal abgespielt.":n===2?"Zweimal abgespielt.":`${n}\u2011mal abgespielt.`;if(e===null)return n===0?"Sie k\xF6nnen ihn so oft h\xF6ren, wie Sie m\xF6chten.":`${t} Sie k\xF6nnen ihn noch einmal h\xF6ren.`;let i=e-n;return n===0?e===1?"Sie k\xF6nnen ihn einmal h\xF6ren.":`Sie k\xF6nnen ihn bis zu ${e}\u2011mal h\xF6ren.`:i<=0?t:`${t} Sie k\xF6nnen ihn noch ${i===1?"einmal":`${i}\u2011mal`} h\xF6ren.`},picture:n=>`Bild des Klangs, ${Number(n.toFixed(2)).toLocaleString("de")} ${n===1?"Sekunde":"Sekunden"} lang`,spokeFor:"sprach daf\xFCr",spokeAgainst:"sprach dagegen",getsReady:"Der Klang wird vorbereitet \u2026",notLoaded:"Der Klang konnte nicht geladen werden. Nichts ist verloren. Bitte pr\xFCfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",undecodable:"Dieser Browser kann den Klang nicht abspielen. Nichts ist verloren. Bitte versuchen Sie es noch einmal, oder \xF6ffnen Sie den Link in einem anderen Browser.",soundLocked:"Der Browser hat den Ton nicht starten lassen. Nichts ist verloren. Bitte dr\xFCcken Sie noch einmal auf Abspielen.",soundInterrupted:"Der Ton wurde unterbrochen. Nichts ist verloren. Bitte dr\xFCcken Sie noch einmal auf Abspielen.",noDevice:"Dieses Ger\xE4t scheint keinen Ton ausgeben zu k\xF6nnen. Schlie\xDFen Sie Kopfh\xF6rer oder Lautsprecher an und dr\xFCcken Sie noch einmal auf Abspielen.",tryAgain:"Noch einmal versuchen",networkRecognised:"Das Netz erkannte",youSaid:"Sie sagten",breakTitle:"Zeit f\xFCr eine kurze Pause",partDone:(n,e)=>`Teil ${n} von ${e} ist geschafft.`,breakText:"G\xF6nnen Sie Augen und Ohren einen Moment Ruhe. Machen Sie weiter, wann immer Sie so weit sind.",restLeft:"bleiben von Ihrer Pause. Sie d\xFCrfen auch fr\xFCher weitermachen.",restOver:"Die Pause ist vorbei. Machen Sie weiter, wann immer Sie so weit sind.",result:"Wie oft Sie und das Netz \xFCbereinstimmten",agreed:(n,e)=>`In ${n} von ${e} F\xE4llen sagten Sie, was das Netz entschieden hatte (${Math.round(100*n/Math.max(1,e))} %).`,preferNotToSay:"M\xF6chte ich nicht sagen",debriefing:"Fast geschafft",finish:"Abschlie\xDFen",thanks:"Vielen Dank!",allSaved:"Sie haben die Studie abgeschlossen, und alle Ihre Antworten sind gespeichert.",code:"Ihr Abschlusscode",copy:"Kopieren",copied:"Kopiert",back:"Zur\xFCck, woher Sie kamen",mayClose:"Sie k\xF6nnen diese Seite jetzt schlie\xDFen.",anotherPerson:"Jemand anderes nimmt an diesem Ger\xE4t teil",withdrawn:"Sie haben die Studie verlassen",withdrawnText:"Alles, was Sie geantwortet hatten, ist gel\xF6scht. Danke f\xFCr Ihr Interesse. Sie k\xF6nnen diese Seite jetzt schlie\xDFen.",startAgain:"Noch einmal von vorn beginnen",screenedOut:"Danke f\xFCr Ihr Interesse",screenedOutBecause:{headphones:"Diese Studie braucht Kopfh\xF6rer, und der Test hat keine gefunden. \xDCber Ihr Geh\xF6r sagt das nichts.",practice:"Die \xDCbung zeigt, dass diese Art von Aufgabe nicht allen liegt. Danke, dass Sie es versucht haben.",attention:"Die Studie endet hier, weil Pr\xFCfungen unterwegs nicht wie erbeten beantwortet wurden."},leave:"Die Studie verlassen",leaveTitle:"M\xF6chten Sie die Studie verlassen?",leaveText:"Wenn Sie sie verlassen, werden alle Ihre bisherigen Antworten gel\xF6scht. Das l\xE4sst sich nicht r\xFCckg\xE4ngig machen.",leaveNot:"Wenn Sie nur eine Pause brauchen, schlie\xDFen Sie einfach diese Seite: Derselbe Link f\xFChrt dorthin zur\xFCck, wo Sie waren.",stay:"Bleiben",leaveNow:"Verlassen und meine Antworten l\xF6schen",unavailable:{"preview-over":{heading:"Diese Vorschau ist zu Ende",text:"Sie ist beendet, oder die Studie wurde inzwischen ge\xE4ndert. \xD6ffnen Sie eine neue Vorschau auf der Seite der Studie in Earshot."},unknown:{heading:"Hier gibt es keine Studie",text:"Bitte pr\xFCfen Sie, ob der Link vollst\xE4ndig ist, oder fragen Sie die Personen, die ihn Ihnen geschickt haben."},closed:{heading:"Diese Studie nimmt niemanden mehr auf",text:"Sie ist vorbei. Danke f\xFCr Ihr Interesse."},paused:{heading:"Diese Studie macht gerade eine Pause",text:"Bitte kommen Sie sp\xE4ter mit demselben Link wieder. Es geht weiter."},full:{heading:"An dieser Studie nehmen schon genug Menschen teil",text:"Danke f\xFCr Ihr Interesse. Vielleicht wird wieder ein Platz frei; versuchen Sie es gern sp\xE4ter noch einmal."},"link-used":{heading:"Dieser Link wurde schon benutzt",text:"Er gilt einmal. Wenn Sie selbst damit begonnen haben, machen Sie bitte in dem Browser weiter, in dem Sie begonnen haben."},"link-needed":{heading:"Diese Studie braucht einen pers\xF6nlichen Link",text:"Bitte \xF6ffnen Sie den Link, der Ihnen geschickt wurde, oder fragen Sie die Personen, die die Studie durchf\xFChren."},"link-unknown":{heading:"Dieser Link ist nicht vollst\xE4ndig",text:"Bitte kopieren Sie den ganzen Link bis zum letzten Zeichen, oder fragen Sie die Personen, die ihn Ihnen geschickt haben."}},elsewhere:"Diese Studie ist in einem anderen Tab ge\xF6ffnet",elsewhereText:"Sie k\xF6nnen immer nur an einer Stelle weitermachen. Nichts ist verloren.",goOnHere:"Hier weitermachen",trouble:"Etwas ist schiefgegangen",troubleText:"Nichts ist verloren: Alles bis hierher ist gespeichert.",reload:"Weiter",waitingAnswer:"Keine Verbindung. Ihre Antwort ist in diesem Browser aufgehoben und wird gesendet, sobald die Verbindung wieder da ist.",waiting:"Keine Verbindung. Nichts ist verloren. Die Seite macht weiter, sobald die Verbindung wieder da ist."};var Zt={en:Be,de:Yt},ft=Object.keys(Zt),Jt="earshot.language",s=Be,C="en",mt=new EventTarget;function Xt(n){return mt.addEventListener("change",n),()=>mt.removeEventListener("change",n)}function Ke(n){C=n,s=Zt[gt(n)]??Be,document.documentElement.lang=n,mt.dispatchEvent(new Event("change"))}function Qt(n){try{localStorage.setItem(Jt,n)}catch{}Ke(n)}function We(n,e){let t=[Ki(),...navigator.languages].filter(i=>!!i);for(let i of t){let r=n.find(o=>o===i)??n.find(o=>gt(o)===gt(i));if(r)return r}return e}function ei(n){let e=new Intl.DisplayNames([n],{type:"language"}).of(n)??n;return e.charAt(0).toLocaleUpperCase(n)+e.slice(1)}function Ki(){try{return localStorage.getItem(Jt)}catch{return null}}function gt(n){return n.split("-")[0].toLowerCase()}var w=class extends B{connectedCallback(){super.connectedCallback(),this.forget=Xt(()=>this.requestUpdate())}disconnectedCallback(){super.disconnectedCallback(),this.forget?.()}};var x=m`
  :host {
    display: block;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1 {
    margin: 0 0 18px;
    font-size: 24px;
    font-weight: 620;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h1:focus {
    outline: none;
  }

  h2 {
    margin: 0 0 8px;
    font-size: var(--text);
    font-weight: 620;
  }

  p {
    margin: 0 0 14px;
  }

  a {
    color: var(--accent);
    text-underline-offset: 3px;
  }

  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }

  button {
    font: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 52px;
    padding: 12px 28px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .primary {
    background: var(--accent);
    color: var(--accent-ink);
  }

  @media (hover: hover) {
    .primary:not([aria-disabled='true']):hover {
      background: var(--accent-strong);
    }

    .secondary:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
  }

  .primary[aria-disabled='true'] {
    background: var(--rest);
    color: var(--rest-ink);
    cursor: default;
  }

  .secondary {
    background: var(--card);
    border-color: var(--line-strong);
    color: var(--ink);
  }

  .plain {
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font-size: var(--text-small);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .plain:hover {
    color: var(--ink);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 20px;
    margin-top: 28px;
  }

  .card {
    padding: var(--card-padding, 18px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }

  .quiet {
    color: var(--ink-2);
    font-size: var(--text-small);
  }

  .error {
    margin: 8px 0 0;
    color: var(--danger);
    font-size: var(--text-small);
    font-weight: 560;
  }

  .notice {
    padding: 14px 18px;
    border-radius: var(--radius);
    background: var(--accent-soft);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .prose > :first-child {
    margin-top: 0;
  }

  .prose > :last-child {
    margin-bottom: 0;
  }

  .prose :is(h1, h2, h3, h4) {
    margin: 22px 0 6px;
    font-size: var(--text);
    font-weight: 620;
    line-height: 1.35;
  }

  .prose :is(ul, ol) {
    margin: 0 0 14px;
    padding-left: 22px;
  }

  .prose li {
    margin-bottom: 4px;
  }

  .prose kbd {
    padding: 1px 7px;
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    font: inherit;
    font-size: 0.88em;
  }

  .prose img {
    max-width: 100%;
  }

  @media (max-width: 520px) {
    h1 {
      margin-bottom: 12px;
      font-size: 21px;
    }

    .actions {
      flex-direction: column-reverse;
      align-items: stretch;
    }

    .actions .plain {
      align-self: center;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    .primary,
    .secondary {
      transition:
        background-color 120ms,
        border-color 120ms,
        color 120ms;
    }
  }
`;var b=class extends w{constructor(){super(...arguments);this.busy=!1}static{this.styles=[x]}firstUpdated(){window.scrollTo(0,0),this.renderRoot.querySelector("h1")?.focus({preventScroll:!0})}done(t={}){this.busy||this.dispatchEvent(new CustomEvent("done",{detail:t}))}async focusOn(t){await this.updateComplete,this.renderRoot.querySelector(t)?.focus()}};a([c({type:Boolean})],b.prototype,"busy",2);var Q=class extends b{constructor(){super(...arguments);this.lost=!1}render(){return d`
      <h1 tabindex="-1">${this.about?.title[C]||s.welcome}</h1>
      ${this.lost?d`<p class="notice" role="alert">${s.lost}</p>`:p}
      <p>${s.welcomeText}</p>
      <section class="card">
        <h2>${s.youNeed}</h2>
        <ul>
          ${this.needs().map(t=>d`<li>${t}</li>`)}
        </ul>
        <p class="quiet unable">${this.unable()}</p>
      </section>
      <div class="actions">
        <span class="quiet">${s.nothingYet}</span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${s.start}</button>
      </div>
    `}needs(){let{needs:t}=s;return[...this.heard?[t.quiet,this.about?.headphones?t.headphones:t.sound]:[],...this.seen?[t.screen]:[],...this.heard?[t.browser]:[]]}unable(){return this.heard&&this.seen?s.heardAndSeen:this.heard?s.onlyHeard:s.onlySeen}get heard(){return this.about?.modalities.includes("audible")??!0}get seen(){return this.about?.modalities.includes("visual")??!1}};Q.styles=[...b.styles,m`
      h1 {
        font-size: 30px;
      }

      ul {
        margin: 0;
        padding-left: 20px;
      }

      .unable {
        margin: 12px 0 0;
      }

      @media (max-width: 520px) {
        h1 {
          font-size: 26px;
        }
      }
    `],a([c({attribute:!1})],Q.prototype,"about",2),a([c({type:Boolean})],Q.prototype,"lost",2),Q=a([g("earshot-welcome")],Q);var Ve=class{constructor(e){this.context=e;this.told=[];this.reckoned=[]}look(){let e=performance.now(),t=this.context.getOutputTimestamp?.();t?.performanceTime&&t.contextTime&&Math.abs(e-t.performanceTime)<500&&ti(this.told,t.performanceTime-t.contextTime*1e3);let i=this.context.outputLatency||this.context.baseLatency||0;ti(this.reckoned,e-(this.context.currentTime-i)*1e3)}heardAt(e){return(this.told.length>0?Wi(this.told):Math.min(...this.reckoned))+e*1e3}};function ti(n,e){n.push(e),n.splice(0,n.length-80)}function Wi(n){let e=[...n].sort((i,r)=>i-r),t=e.length>>1;return e.length%2===1?e[t]:(e[t-1]+e[t])/2}var Vi=.03,ii=.04,Fi=ii/10,Gi=25,Yi=1500,Fe=class{constructor(e,t,i){this.context=e;this.ending="finished";this.clock=new Ve(e),this.gain=e.createGain(),this.source=e.createBufferSource(),this.source.buffer=t,this.source.connect(this.gain).connect(i),this.startsAt=Zi(e,e.currentTime+Math.max(Vi,2*(e.baseLatency||0))),this.source.start(this.startsAt),this.over=new Promise(r=>this.end=()=>r(this.ending)).finally(()=>this.gain.disconnect()),this.source.onended=this.end,this.clock.look(),this.watch()}audibleAt(){return this.clock.heardAt(this.startsAt)}stop(){this.ending="stopped";let e=this.context.currentTime;this.gain.gain.setTargetAtTime(0,e,Fi),this.source.stop(e+ii)}watch(){let e=-1,t=performance.now(),i=window.setInterval(()=>{this.clock.look(),this.context.currentTime!==e&&(e=this.context.currentTime,t=performance.now()),(this.context.state!=="running"||performance.now()-t>Yi)&&this.interrupt()},Gi);this.over.finally(()=>window.clearInterval(i))}interrupt(){this.ending=this.ending==="stopped"?"stopped":"interrupted",this.source.stop(),this.end()}};function Zi(n,e){return Math.ceil(e*n.sampleRate)/n.sampleRate}var A=class extends Error{constructor(t){super(t);this.reason=t}},ni=2500,Ji=.015,vt=class{constructor(){this.loudness=1}get volume(){return this.loudness}set volume(e){this.loudness=e;let{output:t}=this;t?.master.gain.setTargetAtTime(e,t.context.currentTime,Ji)}async decode(e){let{context:t}=this.open();try{return await t.decodeAudioData(e)}catch{throw new A("undecodable")}}blank(e){let{context:t}=this.open();return t.createBuffer(1,Math.round(e*t.sampleRate),t.sampleRate)}async play(e){let{context:t,master:i}=this.open();try{return await Qi(t),new Fe(t,e,i)}catch(r){throw this.giveUp(),r}}condition(){if(!this.output)return{};let e=this.output.context,t=e.playbackStats?.underrunEvents;return{sampleRate:e.sampleRate,outputLatencyMs:(e.outputLatency||0)*1e3,volume:this.loudness,...t===void 0?{}:{underruns:t}}}open(){if(!this.output||this.output.context.state==="closed"){let e=Xi(),t=e.createGain();t.gain.value=this.loudness,t.connect(e.destination),this.output={context:e,master:t}}return this.output}giveUp(){this.output?.context.close().catch(()=>{}),this.output=void 0}};function Xi(){let{audioSession:n}=navigator;n&&(n.type="playback");try{return new AudioContext({latencyHint:"interactive"})}catch{throw new A("no-device")}}async function Qi(n){if(n.state!=="running"&&await Promise.race([n.resume().catch(()=>{}),ri(ni)]),n.state!=="running")throw new A("locked");let e=n.currentTime,t=performance.now()+ni;for(;n.currentTime===e;){if(performance.now()>t)throw new A("no-device");await ri(2)}}function ri(n){return new Promise(e=>setTimeout(e,n))}var R=new vt;var si=[392,493.88,587.33],oi=.32,en=.7,tn=10**(-20/20);function ai(n){let e=n.blank(si.length*oi+en),t=e.getChannelData(0);si.forEach((l,h)=>nn(t,e.sampleRate,l,h*oi));let i=Math.sqrt(t.reduce((l,h)=>l+h*h,0)/t.length),r=t.reduce((l,h)=>Math.max(l,Math.abs(h)),0),o=Math.min(tn/i,.89/r);return t.forEach((l,h)=>t[h]=l*o),e}function nn(n,e,t,i){for(let r=Math.round(i*e);r<n.length;r++){let o=r/e-i,l=Math.min(1,o/.01)*Math.exp(-o/.22)*Math.min(1,(n.length-r)/(.05*e));n[r]+=l*(Math.sin(2*Math.PI*t*o)+.25*Math.sin(4*Math.PI*t*o))}}var bt="earshot-trouble";function Ge(n,e){window.dispatchEvent(new CustomEvent(bt,{detail:{type:n,reason:e}}))}function di(n){let e=t=>n(t.detail);return window.addEventListener(bt,e),()=>window.removeEventListener(bt,e)}var _=class extends w{constructor(){super(...arguments);this.max=null;this.label="";this.hint="";this.plays=0;this.playing=!1;this.problem="";this.starting=!1}willUpdate(t){t.has("buffer")&&this.buffer&&this.buffer!==this.clip&&(this.current?.stop(),this.clip=this.buffer,this.plays=0,this.problem="")}disconnectedCallback(){super.disconnectedCallback(),this.current?.stop()}async play(t=performance.now()){if(!(!this.buffer||this.starting||this.playing||this.exhausted)){this.starting=!0,this.problem="";try{this.follow(await R.play(this.buffer),t)}catch(i){let r=i instanceof A?i.reason:"locked";this.problem=r==="no-device"?s.noDevice:s.soundLocked,Ge("sound-trouble",r)}finally{this.starting=!1}}}render(){let t=!this.buffer||this.exhausted;return d`
      <div class="clip">
        <button
          class="play"
          aria-label=${s.play}
          aria-describedby="status"
          aria-disabled=${t}
          @click=${i=>this.play(i.timeStamp)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d=${this.playing?"M4 10v4M9 5v14M14.5 8v8M20 10.5v3":"M7.5 4.2v15.6L20 12z"}
              stroke=${this.playing?"currentColor":p} stroke-width="2.6" stroke-linecap="round" />
          </svg>
          <svg class="ring ${this.playing?"running":""}" viewBox="0 0 36 36" aria-hidden="true"
            .style=${`--duration: ${this.buffer?.duration??1}s`}>
            <circle cx="18" cy="18" r="17" pathLength="100" />
          </svg>
        </button>
        <div>
          <b>${this.label||s.listen}</b>
          <span class="quiet" id="status" role="status">${this.status}</span>
        </div>
      </div>
      ${this.problem?d`<p class="error" role="alert">${this.problem}</p>`:p}
    `}get exhausted(){return this.max!==null&&this.plays>=this.max}get status(){return this.buffer?this.playing?s.playing:this.hint||s.played(this.plays,this.max):s.getsReady}async follow(t,i){let{clip:r}=this;this.current=t,this.plays++,this.playing=!0,this.dispatchEvent(new CustomEvent("played",{detail:{requestedAt:i,playback:t}})),this.isConnected||t.stop();let o=await t.over;this.playing=!1,o==="interrupted"&&r===this.clip&&(this.plays--,this.problem=s.soundInterrupted),this.dispatchEvent(new CustomEvent("heard",{detail:o}))}};_.styles=[x,m`
      .clip {
        display: flex;
        align-items: center;
        gap: 18px;
        padding: var(--clip-padding, 22px 10px);
      }

      .play {
        position: relative;
        flex: none;
        display: grid;
        place-items: center;
        width: var(--clip-button, 76px);
        height: var(--clip-button, 76px);
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: var(--accent);
        color: var(--accent-ink);
      }

      @media (hover: hover) {
        .play:not([aria-disabled='true']):hover {
          background: var(--accent-strong);
        }
      }

      .play[aria-disabled='true'] {
        background: var(--rest);
        color: var(--rest-ink);
        cursor: default;
      }

      .play > svg:first-child {
        width: 38%;
        fill: currentColor;
      }

      .ring {
        position: absolute;
        inset: -7px;
        width: calc(100% + 14px);
        height: calc(100% + 14px);
        transform: rotate(-90deg);
        fill: none;
        stroke: var(--accent);
        stroke-width: 1.4;
        stroke-linecap: round;
        stroke-dasharray: 100;
        stroke-dashoffset: 100;
        visibility: hidden;
      }

      .running {
        visibility: visible;
        stroke-dashoffset: 0;
      }

      b {
        display: block;
        font-weight: 600;
      }

      /* Two lines always, so that nothing moves under a finger when the words change. */
      @media (max-width: 520px) {
        .quiet {
          display: block;
          min-height: 3em;
        }
      }

      @media (prefers-reduced-motion: no-preference) {
        .running {
          animation: run var(--duration) linear;
        }

        @keyframes run {
          from {
            stroke-dashoffset: 100;
          }
        }
      }
    `],a([c({attribute:!1})],_.prototype,"buffer",2),a([c({attribute:!1})],_.prototype,"max",2),a([c()],_.prototype,"label",2),a([c()],_.prototype,"hint",2),a([y()],_.prototype,"plays",2),a([y()],_.prototype,"playing",2),a([y()],_.prototype,"problem",2),_=a([g("earshot-clip")],_);var rn=12,sn=3,on=4,yt=class{constructor(){this.ready=new Map;this.broken=new Set}load(e){let t=this.ready.get(e);if(t)return t;let i=an(e,this.broken.has(e)?"reload":"default");this.ready.set(e,i),i.catch(r=>this.forget(e,r));for(let r of[...this.ready.keys()].slice(0,-rn))this.ready.delete(r);return i}forget(e,t){this.ready.delete(e),t instanceof A&&this.broken.add(e)}async prefetch(e){for(let t of e.slice(0,sn))await this.load(t).catch(()=>{})}};async function an(n,e){for(let t=1;;t++)try{let i=await fetch(n,{cache:e,signal:AbortSignal.timeout(2e4)});if(!i.ok)throw new Error(`Status ${i.status}`);return i.headers.get("Content-Type")?.includes("json")?{seen:await i.json()}:{heard:await R.decode(await i.arrayBuffer())}}catch(i){if(i instanceof A||t===on)throw i;await new Promise(r=>setTimeout(r,300*2**t))}}var ee=new yt;function Ye(n,e){let t=Math.round(7*devicePixelRatio),i=document.createElement("canvas");i.width=t,i.height=t;let r=i.getContext("2d");if(r){r.strokeStyle=e,r.lineWidth=1.6*devicePixelRatio,r.lineCap="square";for(let o of[-t,0,t])r.moveTo(o-1,t+1),r.lineTo(o+t+1,-1);r.stroke()}return n.createPattern(i,"repeat")}function Ze(n){return n<0?.72*Math.sqrt(Math.min(1,-n)):0}var dn=80,li=1e3;function ci(n,e){let{frames:t,frequencies:i,levels:r,relevance:o}=n,l=new ImageData(t,i);for(let h=0;h<i;h++)for(let u=0;u<t;u++){let f=h*t+u,$=r[f]/dn,v=o?e.over($,o[f]/li):e.level($);l.data.set([...v,255],4*((i-1-h)*t+u))}return l}function hi(n){let{frames:e,frequencies:t,relevance:i}=n,r=new ImageData(e,t);return i?.forEach((o,l)=>{let h=t-1-Math.floor(l/e);r.data[4*(h*e+l%e)+3]=255*Ze(o/li)}),r}function pi(n){let{sampleRate:e,length:t,window:i,step:r,firstFrame:o,frames:l,frequencies:h}=n,u=$=>(o+$)*r/t,f=$=>$/i*e/(e/2);return{left:u(-.5),right:u(l-.5),top:1-f(h-.5),bottom:1-f(-.5)}}var ln=[0,.25,.5,.75,1],O=class extends w{constructor(){super(...arguments);this.palette="red-blue";this.sizes=new ResizeObserver(()=>this.draw());this.announced=!1}static{this.styles=[m`
      :host {
        display: block;
      }

      canvas {
        display: block;
        width: 100%;
        height: var(--drawing-height, 190px);
      }

      .axis,
      .legend {
        display: flex;
        color: var(--ink-2);
        font-size: var(--text-tiny);
        line-height: 1.4;
      }

      .axis {
        justify-content: space-between;
        padding-top: 6px;
      }

      .axis span {
        flex: 0 0 0;
        display: flex;
        justify-content: center;
        white-space: nowrap;
      }

      .axis span:first-child {
        justify-content: flex-start;
      }

      .axis span:last-child {
        justify-content: flex-end;
      }

      .legend {
        flex-wrap: wrap;
        gap: 2px 20px;
        padding-top: 10px;
        font-size: 14px;
      }

      .legend i {
        display: inline-block;
        width: 12px;
        height: 12px;
        margin-right: 7px;
        border-radius: 3px;
        vertical-align: -1px;
      }

      .for {
        background: var(--for);
      }

      .against {
        background: var(--against);
      }

      :host([palette='orange-blue']) {
        --for: var(--for-safe);
        --against: var(--against-safe);
      }

      /* As in the drawing. */
      :host(:not([palette='red-blue-plain'])) .against {
        background-image: repeating-linear-gradient(
          -45deg,
          transparent 0 3px,
          color-mix(in srgb, var(--card) 72%, transparent) 3px 4.6px
        );
      }

      @media (max-width: 520px) {
        .legend {
          gap: 2px 14px;
          padding-top: 6px;
          font-size: var(--text-tiny);
        }

        .legend i {
          margin-right: 5px;
        }
      }

      @media print {
        .legend i {
          print-color-adjust: exact;
        }
      }
    `]}get textured(){return this.palette!=="red-blue-plain"}disconnectedCallback(){super.disconnectedCallback(),this.sizes.disconnect()}render(){let t=this.drawing?this.seconds(this.drawing):1;return d`
      <canvas role="img" aria-label=${s.picture(t)}></canvas>
      <div class="axis" aria-hidden="true">
        ${ln.map(i=>d`<span>${cn(i*t,i===0||i===1)}</span>`)}
      </div>
      ${this.drawing?.relevance?d`<div class="legend">
            <span><i class="for"></i>${s.spokeFor}</span>
            <span><i class="against"></i>${s.spokeAgainst}</span>
          </div>`:p}
    `}firstUpdated(t){this.sizes.observe(this.canvas)}updated(t){this.draw()}draw(){let t=this.canvas,i=Math.round(t.clientWidth*devicePixelRatio),r=Math.round(t.clientHeight*devicePixelRatio),o=t.getContext("2d");!this.drawing||!o||i===0||r===0||(t.width=i,t.height=r,this.paint(o,this.drawing),this.announce())}announce(){this.announced||(this.announced=!0,requestAnimationFrame(()=>requestAnimationFrame(t=>this.dispatchEvent(new CustomEvent("seen",{detail:t})))))}};a([c({reflect:!0})],O.prototype,"palette",2),a([c({attribute:!1})],O.prototype,"drawing",2),a([H("canvas")],O.prototype,"canvas",2);function cn(n,e){let t=Number(n.toFixed(2)).toString();return e?`${t} s`:t}var wt=[255,255,255],hn=.45,ce=class{constructor(e){let t=getComputedStyle(e),i=r=>pn(t.getPropertyValue(r).trim());this.plain=i("--ink"),this.neutral=i("--neutral"),this.inFavour=i("--for"),this.against=i("--against")}signal(){return xt(this.plain)}paper(){return xt(wt)}relevance(e){return xt(Je(this.neutral,this.end(e),Math.min(1,Math.abs(e))))}level(e){return Je(wt,this.plain,e)}over(e,t){return Je(Je(wt,this.plain,e*hn),this.end(t),Math.sqrt(Math.min(1,Math.abs(t))))}end(e){return e<0?this.against:this.inFavour}};function Je(n,e,t){let i=r=>Math.round(n[r]+(e[r]-n[r])*t);return[i(0),i(1),i(2)]}function pn(n){let e=Number.parseInt(n.slice(1),16);return[e>>16&255,e>>8&255,e&255]}function xt(n){return`rgb(${n.join(" ")})`}var $e=class extends O{seconds(e){return e.length/e.sampleRate}render(){let e=(this.drawing?.sampleRate??8e3)/2e3,t=Array.from({length:Math.floor(e)+1},(i,r)=>r);return d`
      ${super.render()}
      <div class="pitch" aria-hidden="true">
        ${t.map(i=>d`<span .style=${`bottom: ${100*i/e}%`}>${i+1>e?`${i} kHz`:i}</span>`)}
      </div>
    `}paint(e,t){let{width:i,height:r}=e.canvas,o=new ce(this);if(e.clearRect(0,0,i,r),ui(e,t,ci(t,o)),t.relevance&&this.textured){let l=mi(i,r);ui(l,t,hi(t)),l.globalCompositeOperation="source-in",l.fillStyle=Ye(l,o.paper())??o.paper(),l.fillRect(0,0,i,r),e.drawImage(l.canvas,0,0)}}};$e.styles=[...O.styles,m`
      :host {
        --gutter: 42px;
        position: relative;
        padding-left: var(--gutter);
      }

      canvas {
        height: var(--spectrogram-height, 260px);
        border-radius: 2px;
        box-shadow: 0 0 0 1px var(--line);
      }

      .pitch {
        position: absolute;
        inset: 0 auto auto 0;
        width: calc(var(--gutter) - 7px);
        height: var(--spectrogram-height, 260px);
        color: var(--ink-2);
        font-size: var(--text-tiny);
        line-height: 1;
        text-align: right;
        white-space: nowrap;
      }

      .pitch span {
        position: absolute;
        right: 0;
        transform: translateY(50%);
      }

      .pitch span:last-child {
        transform: translateY(85%);
      }

      .pitch span:first-child {
        transform: translateY(15%);
      }
    `],$e=a([g("earshot-spectrogram")],$e);function ui(n,e,t){let{width:i,height:r}=n.canvas,{left:o,top:l,right:h,bottom:u}=pi(e),f=mi(e.frames,e.frequencies);f.putImageData(t,0,0),n.imageSmoothingQuality="high",n.drawImage(f.canvas,o*i,l*r,(h-o)*i,(u-l)*r)}function mi(n,e){let t=document.createElement("canvas");t.width=n,t.height=e;let i=t.getContext("2d");if(!i)throw new Error("This browser cannot draw");return i}function gi(n,e){let{samples:t,relevance:i}=n;return Array.from({length:e},(r,o)=>{let l=Math.floor(o*t.length/e),h=Math.floor((o+1)*t.length/e),u={min:1/0,max:-1/0,relevance:0};for(let f=Math.max(0,l-1);f<Math.max(h,l+1);f++)u.min=Math.min(u.min,t[f]??0),u.max=Math.max(u.max,t[f]??0),u.relevance+=f>=l&&f<h?i?.[f]??0:0;return u})}function fi(n){let e=n.reduce((t,i)=>Math.max(t,Math.abs(i.relevance)),0);return n.map(t=>e>0?t.relevance/e:0)}var Xe=class extends O{seconds(e){return e.samples.length/e.sampleRate}paint(e,t){let i=new ce(this),{width:r,height:o}=e.canvas,l=gi(t,r),h=fi(l),u=t.samples.reduce((v,S)=>Math.max(v,Math.abs(S)),0)||1,f=Math.max(1,devicePixelRatio),$=v=>o/2*(1-v/u*.96);e.clearRect(0,0,r,o),l.forEach((v,S)=>{let E=Math.max(f,$(v.min)-$(v.max));e.fillStyle=t.relevance?i.relevance(h[S]):i.signal(),e.fillRect(S,($(v.min)+$(v.max)-E)/2,1,E)}),t.relevance&&this.textured&&this.hatch(e,i,h)}hatch(e,t,i){e.save(),e.globalCompositeOperation="source-atop",e.fillStyle=Ye(e,t.paper())??t.paper(),i.forEach((r,o)=>{e.globalAlpha=Ze(r),e.fillRect(o,0,r<0?1:0,e.canvas.height)}),e.restore()}};Xe=a([g("earshot-waveform")],Xe);var P=class extends w{constructor(){super(...arguments);this.plays={min:0,max:null};this.label="";this.hint="";this.palette="red-blue";this.problem="";this.load=async()=>{let{url:t}=this.stimulus;this.ready=void 0,this.problem="";try{let i=await ee.load(t);t===this.stimulus.url&&(this.ready=i)}catch(i){this.problem=un(i),Ge("stimulus-trouble",i instanceof A?i.reason:"not-loaded")}};this.onOnline=()=>{this.problem&&this.load()}}connectedCallback(){super.connectedCallback(),window.addEventListener("online",this.onOnline)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("online",this.onOnline)}play(t){this.clip?.play(t)}willUpdate(t){t.has("stimulus")&&t.get("stimulus")?.url!==this.stimulus.url&&this.load()}render(){return this.problem?d`<div class="card failed">
        <p role="alert">${this.problem}</p>
        <button class="secondary" @click=${this.load}>${s.tryAgain}</button>
      </div>`:d`<div class="card">${this.content()}</div>`}content(){if(this.stimulus.kind==="audio"){let t=this.ready&&"heard"in this.ready?this.ready.heard:void 0;return d`<earshot-clip
        .buffer=${t}
        .max=${this.plays.max}
        .label=${this.label}
        .hint=${this.hint}
        @played=${this.pass}
        @heard=${this.pass}
      ></earshot-clip>`}return!this.ready||!("seen"in this.ready)?d`<div class="waiting ${this.stimulus.kind}" role="status">${s.getsReady}</div>`:"levels"in this.ready.seen?d`<earshot-spectrogram .drawing=${this.ready.seen} .palette=${this.palette} @seen=${this.pass}></earshot-spectrogram>`:d`<earshot-waveform .drawing=${this.ready.seen} .palette=${this.palette} @seen=${this.pass}></earshot-waveform>`}pass(t){this.dispatchEvent(new CustomEvent(t.type,{detail:t.detail}))}};P.styles=[x,m`
      .waiting {
        display: grid;
        place-items: center;
        min-height: var(--drawing-height, 190px);
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .waiting.spectrogram {
        min-height: var(--spectrogram-height, 260px);
      }

      .failed {
        padding: 10px 4px;
        text-align: center;
      }
    `],a([c({attribute:!1})],P.prototype,"stimulus",2),a([c({attribute:!1})],P.prototype,"plays",2),a([c()],P.prototype,"label",2),a([c()],P.prototype,"hint",2),a([c()],P.prototype,"palette",2),a([y()],P.prototype,"ready",2),a([y()],P.prototype,"problem",2),a([H("earshot-clip")],P.prototype,"clip",2),P=a([g("earshot-stimulus")],P);function un(n){return n instanceof A?n.reason==="undecodable"?s.undecodable:s.noDevice:s.notLoaded}var D=class extends b{constructor(){super(...arguments);this.played=!1;this.missing=!1;this.help=!1;this.volume=R.volume;this.buffer=ai(R)}render(){return d`
      <h1 tabindex="-1">${s.soundCheck}</h1>
      <p>${s.soundCheckText}</p>
      ${this.step.reference?d`<earshot-stimulus .stimulus=${this.step.reference} .label=${s.playSound}
            .hint=${s.playSoundAgain} @played=${this.onPlayed}></earshot-stimulus>`:d`<div class="card">
            <earshot-clip .buffer=${this.buffer} .label=${s.playSound} .hint=${s.playSoundAgain}
              @played=${this.onPlayed}></earshot-clip>
          </div>`}
      <div class="volume">
        <label for="volume">${s.volume}</label>
        <input id="volume" type="range" min="0" max="100" step="5" .value=${String(Math.round(this.volume*100))}
          aria-valuetext=${s.volumeIs(Math.round(this.volume*100))} aria-describedby="how" @input=${this.onVolume} />
        <span class="quiet" id="how">${s.volumeHow}</span>
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${s.playFirst}</p>
      <div class="help" role="status">${this.help?this.tips():p}</div>
      <div class="actions">
        <button class="secondary" @click=${this.silent}>${s.notHeard}</button>
        <button class="primary" aria-disabled=${this.busy||!this.played} @click=${this.heard}>${s.heard}</button>
      </div>
    `}tips(){return d`<div class="notice">
      <h2>${s.noSoundHelp}</h2>
      <ul>
        ${s.noSoundTips.map(t=>d`<li>${t}</li>`)}
      </ul>
    </div>`}onVolume(t){this.volume=Number(t.target.value)/100,R.volume=this.volume}onPlayed(){this.played=!0,this.missing=!1}silent(){this.missing=!this.played,this.help=this.played}heard(){this.missing=!this.played,this.played&&this.done({heard:!0,volume:this.volume})}};D.styles=[...b.styles,m`
      .volume {
        display: grid;
        gap: 6px;
        margin-top: 20px;
      }

      .volume label {
        font-weight: 600;
      }

      input {
        width: 100%;
        height: 44px;
        margin: 0;
        accent-color: var(--accent);
      }

      .help {
        margin-top: 20px;
      }

      .help ul {
        margin: 0;
        padding-left: 20px;
      }

      .help li + li {
        margin-top: 6px;
      }
    `],a([c({attribute:!1})],D.prototype,"step",2),a([y()],D.prototype,"played",2),a([y()],D.prototype,"missing",2),a([y()],D.prototype,"help",2),a([y()],D.prototype,"volume",2),D=a([g("earshot-audio-check")],D);var ke=class extends le{constructor(e){if(super(e),this.it=p,e.type!==Ft.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){if(e===p||e==null)return this._t=void 0,this.it=e;if(e===j)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-string value");if(e===this.it)return this._t;this.it=e;let t=[e];return t.raw=t,this._t={_$litType$:this.constructor.resultType,strings:t,values:[]}}};ke.directiveName="unsafeHTML",ke.resultType=1;var z=ze(ke);var K=class extends b{constructor(){super(...arguments);this.agreed=!1;this.missing=!1}render(){return d`
      <h1 tabindex="-1">${this.step.title||s.information}</h1>
      <div class="prose">${z(this.step.html??"")}</div>
      <label class="statement">
        <input
          type="checkbox"
          .checked=${this.agreed}
          aria-invalid=${this.missing}
          aria-describedby="missing"
          @change=${this.tick}
        />
        <span class="prose">${this.step.statement?z(this.step.statement):s.consentFallback}</span>
      </label>
      <p class="error" id="missing" role="alert">${this.missing?s.tickFirst:p}</p>
      <div class="actions">
        <button class="plain" ?disabled=${this.busy} @click=${()=>this.done({agreed:!1})}>${s.decline}</button>
        <button class="primary" aria-disabled=${this.busy} @click=${this.agree}>${s.agree}</button>
      </div>
    `}tick(t){this.agreed=t.target.checked,this.missing=!1}agree(){this.agreed?this.done({agreed:!0}):(this.missing=!0,this.focusOn(".statement input"))}};K.styles=[...b.styles,m`
      .statement {
        display: flex;
        gap: 14px;
        margin-top: 24px;
        padding: 16px 18px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--card);
        cursor: pointer;
      }

      .statement:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      .statement input {
        flex: none;
        width: 22px;
        height: 22px;
        margin: 2px 0 0;
        accent-color: var(--accent);
      }
    `],a([c({attribute:!1})],K.prototype,"step",2),a([y()],K.prototype,"agreed",2),a([y()],K.prototype,"missing",2),K=a([g("earshot-consent")],K);var te=class extends w{constructor(){super(...arguments);this.code="";this.copied=!1}render(){return d`<div class="card code">
      <div>
        <span class="quiet" id="code">${s.code}</span>
        <output aria-labelledby="code">${this.code}</output>
      </div>
      <button class="secondary" @click=${this.copy}>${this.copied?s.copied:s.copy}</button>
    </div>`}async copy(){try{await navigator.clipboard.writeText(this.code),this.copied=!0}catch{getSelection()?.selectAllChildren(this.renderRoot.querySelector("output"))}}};te.styles=[x,m`
      .code {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-top: 24px;
      }

      output {
        display: block;
        font-size: 26px;
        font-weight: 620;
        letter-spacing: 0.06em;
        overflow-wrap: anywhere;
        user-select: all;
      }

      @media (max-width: 520px) {
        .code {
          flex-direction: column;
          align-items: stretch;
        }
      }
    `],a([c()],te.prototype,"code",2),a([y()],te.prototype,"copied",2),te=a([g("earshot-completion-code")],te);var he=class extends b{render(){let{completionCode:e,redirect:t}=this.step;return d`
      <div class="tick" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg></div>
      <h1 tabindex="-1">${s.thanks}</h1>
      <p>${s.allSaved}</p>
      ${e?d`<earshot-completion-code .code=${e}></earshot-completion-code>`:p}
      <div class="actions">
        ${t?d`<span></span><a class="primary" href=${t}>${s.back}</a>`:d`<span class="quiet">${s.mayClose}</span>`}
        <button class="plain" @click=${()=>this.dispatchEvent(new CustomEvent("forget"))}>${s.anotherPerson}</button>
      </div>
    `}};he.styles=[...b.styles,m`
      .tick {
        display: grid;
        place-items: center;
        width: 56px;
        height: 56px;
        margin-bottom: 20px;
        border-radius: 50%;
        background: var(--accent-soft);
      }

      .tick svg {
        width: 28px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 2.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      @media (max-width: 520px) {
        .actions {
          flex-direction: column;
        }
      }
    `],a([c({attribute:!1})],he.prototype,"step",2),he=a([g("earshot-finished")],he);var mn=3,k=class extends w{constructor(){super(...arguments);this.legend="";this.options=[];this.disabled=!1}static areDigits(t){return t.length===10&&t.every((i,r)=>i===String(r))}focusOn(t){this.renderRoot.querySelectorAll("input")[this.options.indexOf(t)]?.focus()}render(){let t=k.areDigits(this.options);return d`
      <fieldset>
        <legend>${this.legend}</legend>
        <div class="choices ${t?"digits":this.options.length===mn?"few":""}">
          ${this.options.map((i,r)=>d`
              <label>
                <input
                  type="radio"
                  name="choice"
                  .value=${i}
                  .checked=${i===this.value}
                  ?disabled=${this.disabled||i===this.except}
                  @change=${o=>this.choose(i,o.timeStamp)}
                />
                ${this.names?.[r]??i}
              </label>
            `)}
        </div>
      </fieldset>
    `}choose(t,i){this.dispatchEvent(new CustomEvent("chosen",{detail:{value:t,at:i}}))}};k.styles=[x,m`
      legend {
        margin-bottom: 12px;
      }

      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
        gap: 10px;
      }

      .few {
        grid-template-columns: repeat(3, 1fr);
      }

      .few label {
        font-size: var(--text);
        font-weight: 600;
        text-align: center;
      }

      .digits {
        grid-template-columns: repeat(5, 1fr);
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        height: 64px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--card);
        font-size: 24px;
        font-weight: 560;
        cursor: pointer;
        user-select: none;
        -webkit-tap-highlight-color: transparent;
        touch-action: manipulation;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 700;
      }

      label:has(:checked)::after {
        content: '';
        position: absolute;
        top: 9px;
        right: 9px;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--accent);
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        color: var(--rest-ink);
        background: none;
        cursor: default;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      @media (max-width: 520px) {
        legend {
          margin-bottom: 8px;
          font-size: var(--text-small);
        }

        .digits {
          grid-template-columns: repeat(3, 1fr);
          gap: 8px;
        }

        .digits label {
          height: 50px;
        }

        .digits label:first-child {
          grid-area: 4 / 2;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        legend {
          margin-bottom: 6px;
        }

        .digits {
          gap: 6px;
        }

        .digits label {
          height: 44px;
        }
      }
    `],a([c()],k.prototype,"legend",2),a([c({attribute:!1})],k.prototype,"options",2),a([c({attribute:!1})],k.prototype,"names",2),a([c()],k.prototype,"value",2),a([c()],k.prototype,"except",2),a([c({type:Boolean})],k.prototype,"disabled",2),k=a([g("earshot-choices")],k);var gn=["1","2","3"],fn=2,M=class extends b{constructor(){super(...arguments);this.begun=!1;this.heard=!1;this.answers=[];this.missing=""}connectedCallback(){super.connectedCallback(),ee.prefetch(this.items.slice(0,2))}render(){return this.begun?this.renderItem():this.renderIntroduction()}renderIntroduction(){let t=(this.step.attempt??1)>1;return d`
      <h1 tabindex="-1">${t?s.headphonesAgain:s.headphones}</h1>
      ${t?d`<p>${s.headphonesAgainText}</p>`:p}
      <p>${this.wordsOfTest.explained(this.items.length)}</p>
      <p>${s.headphonesOn}</p>
      <div class="actions">
        <span></span>
        <button class="primary" @click=${this.begin}>${s.headphonesReady}</button>
      </div>
    `}renderItem(){let t=this.answers.length;return d`
      <h1 tabindex="-1">${this.wordsOfTest.question}</h1>
      <p class="quiet" role="status">${s.nOf(t+1,this.items.length)}</p>
      ${Ue(t,d`<earshot-stimulus
          .stimulus=${{kind:"audio",url:this.items[t]}}
          .plays=${{min:1,max:fn}}
          .label=${s.threeSounds}
          @played=${this.onPlayed}
        ></earshot-stimulus>`)}
      <earshot-choices
        .legend=${s.yourAnswer}
        .options=${gn}
        .names=${s.intervals}
        .value=${this.chosen}
        ?disabled=${this.busy||!this.heard}
        @chosen=${i=>this.choose(i.detail.value)}
      ></earshot-choices>
      <p class="error" role="alert" ?hidden=${!this.missing}>${this.missing}</p>
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy||this.chosen===void 0} @click=${this.next}>
          ${this.busy?s.saving:s.next}
        </button>
      </div>
    `}get items(){return this.step.items??[]}get wordsOfTest(){return this.step.test==="huggins"?s.huggins:s.loudness}begin(){this.begun=!0,this.focusOn("h1")}onPlayed(){this.heard=!0,this.missing=""}choose(t){this.chosen=t,this.missing=""}next(){if(!this.busy){if(this.chosen===void 0){this.missing=this.heard?s.answerFirst:s.listenFirst(1);return}if(this.answers=[...this.answers,Number(this.chosen)],this.answers.length===this.items.length){let t=this.answers;this.answers=t.slice(0,-1),this.done({answers:t,attempt:this.step.attempt??1});return}this.chosen=void 0,this.heard=!1,ee.prefetch(this.items.slice(this.answers.length+1,this.answers.length+3)),this.focusOn("h1")}}};M.styles=[...b.styles,m`
      earshot-choices {
        margin-top: 24px;
      }
    `],a([c({attribute:!1})],M.prototype,"step",2),a([y()],M.prototype,"begun",2),a([y()],M.prototype,"heard",2),a([y()],M.prototype,"chosen",2),a([y()],M.prototype,"answers",2),a([y()],M.prototype,"missing",2),M=a([g("earshot-headphone-check")],M);var pe=class extends b{render(){let e=this.step.examples??[],t=(this.step.round??1)>1;return d`
      <h1 tabindex="-1">${t?s.practiseAgain:s.instructions}</h1>
      ${t?d`<p class="notice">${s.practiseAgainText}</p>`:p}
      <div class="prose">${z(this.step.html??"")}</div>
      ${e.map((i,r)=>d`<figure>
          <figcaption>${e.length>1?s.exampleN(r+1):s.example}</figcaption>
          <earshot-stimulus .stimulus=${i} .palette=${this.step.palette??"red-blue"}></earshot-stimulus>
        </figure>`)}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${s.begin}</button>
      </div>
    `}};pe.styles=[...b.styles,m`
      figure {
        margin: 20px 0 0;
      }

      figcaption {
        margin-bottom: 8px;
        font-weight: 600;
      }
    `],a([c({attribute:!1})],pe.prototype,"step",2),pe=a([g("earshot-instructions")],pe);var L=class extends b{constructor(){super(...arguments);this.heading="";this.text="";this.detail="";this.button="";this.quiet=""}render(){return d`
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${this.text}</p>
      ${this.detail?d`<p class="card quiet detail">${this.detail}</p>`:p}
      ${this.button?d`<div class="actions"><span></span>
            <button class="primary" @click=${()=>this.done()}>${this.button}</button></div>`:p}
      ${this.quiet?d`<button class="plain" @click=${()=>this.done()}>${this.quiet}</button>`:p}
    `}};L.styles=[...b.styles,m`
      .detail {
        margin-top: 20px;
        overflow-wrap: anywhere;
      }
    `],a([c()],L.prototype,"heading",2),a([c()],L.prototype,"text",2),a([c()],L.prototype,"detail",2),a([c()],L.prototype,"button",2),a([c()],L.prototype,"quiet",2),L=a([g("earshot-notice")],L);var ie=class extends b{constructor(){super(...arguments);this.left=0;this.since=performance.now()}connectedCallback(){super.connectedCallback(),this.count(),this.timer=window.setInterval(()=>this.count(),250)}disconnectedCallback(){super.disconnectedCallback(),window.clearInterval(this.timer)}render(){let{done:t,blocks:i,seconds:r}=this.step;return d`
      <h1 tabindex="-1">${s.breakTitle}</h1>
      ${t&&i?d`<p>${s.partDone(t,i)}</p>`:p}
      ${this.step.html?d`<div class="prose">${z(this.step.html)}</div>`:d`<p>${s.breakText}</p>`}
      ${r?this.renderCountdown():p}
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${()=>this.done()}>${s.goOn}</button>
      </div>
    `}renderCountdown(){return d`<div class="card rest">
      ${this.left>0?d`<time aria-hidden="true">${vn(this.left)}</time><span class="quiet">${s.restLeft}</span>`:p}
      <b role="status">${this.left>0?p:s.restOver}</b>
    </div>`}count(){let t=(performance.now()-this.since)/1e3;this.left=Math.max(0,Math.ceil((this.step.seconds??0)-t))}};ie.styles=[...b.styles,m`
      .rest {
        margin-top: 24px;
        text-align: center;
      }

      time {
        display: block;
        font-size: 40px;
        font-weight: 560;
        line-height: 1.2;
      }
    `],a([c({attribute:!1})],ie.prototype,"step",2),a([y()],ie.prototype,"left",2),ie=a([g("earshot-break")],ie);function vn(n){return`${Math.floor(n/60)}:${String(n%60).padStart(2,"0")}`}var V="prefer-not-to-say",bn=6,W=class extends w{constructor(){super(...arguments);this.problem=""}get declined(){return this.value===V}focus(){this.renderRoot.querySelector("input, select, textarea")?.focus()}render(){let{type:t,options:i}=this.question,r=t==="scale"||t==="choice"&&(i?.length??0)<=bn;return d`
      ${r?d`<fieldset aria-describedby="problem"><legend>${this.label()}</legend>${this.radios()}</fieldset>`:d`<label class="label" for="field">${this.label()}</label>${this.field()}${this.decline()}`}
      <p class="error" id="problem" ?hidden=${!this.problem}>${this.problem}</p>
    `}label(){return d`${this.question.label}${this.question.required?p:d` <span class="optional">(${s.optional})</span>`}`}radios(){let t=this.question.type==="scale";return d`
      <div class="options ${t?"scale":""}">
        ${vi(this.question).map(({value:i,label:r})=>d`
            <label class="option">
              <input
                type="radio"
                name=${this.question.id}
                .checked=${String(this.value)===i}
                aria-invalid=${!!this.problem}
                @change=${()=>this.give(t&&i!==V?Number(i):i)}
              />
              ${r}
            </label>
          `)}
      </div>
      ${t&&this.question.declinable?this.declineScale():p}
    `}declineScale(){return d`<label class="decline">
      <input type="radio" name=${this.question.id} .checked=${this.declined} @change=${()=>this.give(V)} />
      ${s.preferNotToSay}
    </label>`}decline(){return this.question.declinable&&this.question.type!=="choice"?d`<label class="decline">
          <input type="checkbox" .checked=${this.declined}
            @change=${t=>this.give(t.target.checked?V:void 0)} />
          ${s.preferNotToSay}
        </label>`:p}field(){let{type:t,max:i}=this.question,r=!!this.problem,o=l=>this.give(l.target.value);return t==="choice"?d`<select id="field" aria-invalid=${r} aria-describedby="problem" @change=${o}>
        <option value="">${s.choose}</option>
        ${vi(this.question).map(({value:l,label:h})=>d`<option value=${l} ?selected=${l===this.value}>${h}</option>`)}
      </select>`:t==="number"?d`<input id="field" inputmode="decimal" autocomplete="off" .value=${this.declined?"":String(this.value??"")}
        ?disabled=${this.declined} aria-invalid=${r} aria-describedby="problem" @input=${o} />`:d`<textarea id="field" rows="2" maxlength=${i??p} .value=${this.declined?"":String(this.value??"")}
      ?disabled=${this.declined} aria-invalid=${r} aria-describedby="problem" @input=${o}></textarea>`}give(t){this.dispatchEvent(new CustomEvent("given",{detail:t===""?void 0:t}))}};W.styles=[x,m`
      legend,
      .label {
        display: block;
        margin-bottom: 8px;
        font-weight: 600;
      }

      .optional {
        color: var(--ink-2);
        font-weight: 400;
      }

      input:not([type='radio'], [type='checkbox']),
      select,
      textarea {
        width: 100%;
        min-height: 50px;
        padding: 10px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }

      input[inputmode] {
        max-width: 160px;
      }

      [aria-invalid='true'] {
        border-color: var(--danger);
      }

      .options {
        display: grid;
        gap: 8px;
      }

      .scale {
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
      }

      .option {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 48px;
        padding: 8px 14px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        cursor: pointer;
      }

      .scale .option {
        flex-direction: column;
        justify-content: center;
        gap: 2px;
        padding: 8px 2px;
      }

      .decline {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        min-height: 44px;
        margin-top: 4px;
        color: var(--ink-2);
        font-size: var(--text-small);
        cursor: pointer;
      }

      input[inputmode] + .decline {
        margin: 0 0 0 16px;
      }

      @media (max-width: 520px) {
        input[inputmode] + .decline {
          margin: 4px 0 0;
        }
      }

      .decline input {
        width: 20px;
        min-height: 20px;
        margin: 0;
        accent-color: var(--accent);
      }

      .option:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      input[type='radio'] {
        width: 20px;
        height: 20px;
        margin: 0;
        accent-color: var(--accent);
      }
    `],a([c({attribute:!1})],W.prototype,"question",2),a([c({attribute:!1})],W.prototype,"value",2),a([c()],W.prototype,"problem",2),W=a([g("earshot-question")],W);function vi(n){if(n.type!=="scale")return[...n.options??[],...n.declinable?[{value:V,label:s.preferNotToSay}]:[]];let e=n.min??1,t=n.max??5;return Array.from({length:t-e+1},(i,r)=>({value:String(e+r),label:String(e+r)}))}var N=class extends b{constructor(){super(...arguments);this.heading="";this.button="";this.given={};this.problems={}}render(){return d`
      <h1 tabindex="-1">${this.step.title||this.heading}</h1>
      ${this.step.html?d`<div class="prose">${z(this.step.html)}</div>`:p}
      ${this.step.result?this.renderResult(this.step.result):p}
      <div class="questions">
        ${(this.step.questions??[]).map(t=>d`
            <earshot-question
              .question=${t}
              .value=${this.given[t.id]}
              .problem=${this.problems[t.id]??""}
              @given=${i=>this.give(t.id,i.detail)}
            ></earshot-question>
          `)}
      </div>
      <div class="actions">
        <span></span>
        <button class="primary" aria-disabled=${this.busy} @click=${this.submit}>${this.button||s.goOn}</button>
      </div>
    `}renderResult({agreed:t,answered:i}){return d`<section class="card result">
      <h2>${s.result}</h2>
      <p>${s.agreed(t,i)}</p>
      <div class="bar"><div .style=${`width: ${100*t/Math.max(1,i)}%`}></div></div>
    </section>`}give(t,i){this.given={...this.given,[t]:i},this.problems={...this.problems,[t]:""}}submit(){let t=this.step.questions??[];this.problems=Object.fromEntries(t.map(o=>[o.id,yn(o,this.given[o.id])]));let i=t.findIndex(o=>this.problems[o.id]);if(i>=0){this.updateComplete.then(()=>this.renderRoot.querySelectorAll("earshot-question")[i].focus());return}let r=t.filter(o=>this.given[o.id]!==void 0);this.done(Object.fromEntries(r.map(o=>[o.id,wn(o,this.given[o.id])])))}};N.styles=[...b.styles,m`
      .questions {
        display: grid;
        gap: 26px;
        margin-top: 24px;
      }

      .result {
        margin-top: 24px;
      }

      .result p {
        margin-bottom: 10px;
      }

      .bar {
        height: 10px;
        overflow: hidden;
        border-radius: 5px;
        background: var(--line);
      }

      .bar div {
        height: 100%;
        background: var(--accent);
      }
    `],a([c({attribute:!1})],N.prototype,"step",2),a([c()],N.prototype,"heading",2),a([c()],N.prototype,"button",2),a([y()],N.prototype,"given",2),a([y()],N.prototype,"problems",2),N=a([g("earshot-questions")],N);function yn(n,e){if(e===void 0)return n.required?s.answerThis:"";if(n.type!=="number"||e===V)return"";let t=bi(e),{min:i,max:r}=n;return Number.isFinite(t)&&(i==null||t>=i)&&(r==null||t<=r)?"":s.aNumber(i,r)}function wn(n,e){return n.type==="number"&&e!==V?bi(e):e}function bi(n){return Number(String(n).trim().replace(",","."))}var Se=class extends b{render(){let{reason:e,completionCode:t,redirect:i}=this.step;return d`
      <h1 tabindex="-1">${s.screenedOut}</h1>
      <p>${s.screenedOutBecause[e??"headphones"]}</p>
      ${t?d`<earshot-completion-code .code=${t}></earshot-completion-code>`:p}
      <div class="actions">
        ${i?d`<span></span><a class="primary" href=${i}>${s.back}</a>`:d`<span class="quiet">${s.mayClose}</span>`}
      </div>
    `}};a([c({attribute:!1})],Se.prototype,"step",2),Se=a([g("earshot-screened-out")],Se);var ne=class extends w{constructor(){super(...arguments);this.disabled=!1}render(){return d`
      <fieldset>
        <legend>${s.confidence}</legend>
        <div class="scale">
          ${s.confidenceLevels.map((t,i)=>d`
              <label>
                <input
                  type="radio"
                  name="confidence"
                  .value=${String(i+1)}
                  .checked=${this.value===i+1}
                  ?disabled=${this.disabled}
                  @change=${r=>this.choose(i+1,r.timeStamp)}
                />
                ${t}
              </label>
            `)}
        </div>
      </fieldset>
    `}choose(t,i){this.dispatchEvent(new CustomEvent("chosen",{detail:{value:String(t),at:i}}))}};ne.styles=[x,m`
      legend {
        margin-bottom: 10px;
      }

      .scale {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 8px;
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 48px;
        padding: 4px 6px;
        border: 1px solid var(--line-control);
        border-radius: var(--radius-small);
        background: var(--card);
        font-size: var(--text-small);
        line-height: 1.2;
        text-align: center;
        cursor: pointer;
      }

      @media (hover: hover) {
        label:has(:enabled):hover {
          border-color: var(--accent);
        }
      }

      label:has(:disabled:not(:checked)) {
        border-color: var(--line);
        background: none;
        color: var(--rest-ink);
        cursor: default;
      }

      label:has(:checked) {
        border: 2px solid var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 620;
      }

      label:has(:focus-visible) {
        outline: var(--focus);
        outline-offset: 2px;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      @media (max-width: 520px) {
        legend {
          margin-bottom: 6px;
          font-size: var(--text-small);
        }

        .scale {
          gap: 6px;
        }

        label {
          min-height: 44px;
          padding: 2px;
          font-size: var(--text-tiny);
        }
      }
    `],a([c({type:Number})],ne.prototype,"value",2),a([c({type:Boolean})],ne.prototype,"disabled",2),ne=a([g("earshot-confidence")],ne);var re=class extends w{constructor(){super(...arguments);this.given="";this.prediction=""}render(){return d`
      <dl>
        <div class="network">
          <dt>${s.networkRecognised}</dt>
          <dd>${this.prediction}</dd>
        </div>
        <div>
          <dt>${s.youSaid}</dt>
          <dd>${this.given}</dd>
        </div>
      </dl>
    `}};re.styles=[x,m`
      :host {
        margin-top: 22px;
      }

      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        align-items: end;
        margin: 0;
        border-radius: var(--radius);
        background: var(--accent-soft);
        text-align: center;
      }

      div {
        padding: 18px 12px;
      }

      dt {
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      dd {
        margin: 2px 0 0;
        font-size: 34px;
        font-weight: 620;
        line-height: 1.2;
      }

      .network dd {
        color: var(--accent);
      }
    `],a([c()],re.prototype,"given",2),a([c()],re.prototype,"prediction",2),re=a([g("earshot-feedback")],re);var yi="button, a[href], summary, select, textarea, input:not([type=radio])";function wi(n,e){let t=n.composedPath()[0],i=t instanceof Element?t:void 0;n.repeat||n.ctrlKey||n.metaKey||n.altKey||i?.closest("dialog")||(/^[0-9]$/.test(n.key)?e.digit(n.key,n.timeStamp):n.key==="Enter"&&!i?.matches(yi)?(n.preventDefault(),e.next(n.timeStamp)):n.key===" "&&!i?.matches(yi)&&!xn(i)&&(n.preventDefault(),e.play(n.timeStamp)))}function xn(n){return n instanceof HTMLInputElement&&!n.checked}var Qe=class{constructor(){this.plays=0;this.events=[];this.shownAt=performance.now();this.playings=[];this.onBlur=e=>{this.note("focus-lost",e.timeStamp)};this.onFocus=e=>{this.note("focus-back",e.timeStamp)};this.onVisibility=e=>{this.note(document.hidden?"page-hidden":"page-shown",e.timeStamp)};this.note("viewport",this.shownAt,{width:innerWidth,height:innerHeight,pixelRatio:devicePixelRatio,touch:matchMedia("(pointer: coarse)").matches}),window.addEventListener("blur",this.onBlur),window.addEventListener("focus",this.onFocus),document.addEventListener("visibilitychange",this.onVisibility)}seen(e){this.seenAt??=e,this.note("seen",e)}played({requestedAt:e,playback:t}){this.plays++;let i=this.note("play",e,{audible:null,...R.condition()});this.playings.push({event:i,playback:t})}heard(e){e==="interrupted"&&this.plays--,this.note(e==="finished"?"played-to-end":e,performance.now())}chosen(e,t,i){e==="answer"&&(this.chosenAt=i),this.note(e,i,{value:t})}sent(e){this.note("sent",e)}get responseTimeMs(){let e=this.seenAt??this.playings[0]?.playback.audibleAt();if(!(e===void 0||this.chosenAt===void 0||this.chosenAt<e))return xi(this.chosenAt-e)}get all(){for(let{event:e,playback:t}of this.playings)e.audible=this.since(t.audibleAt());return[...this.events]}end(){window.removeEventListener("blur",this.onBlur),window.removeEventListener("focus",this.onFocus),document.removeEventListener("visibilitychange",this.onVisibility)}note(e,t,i={}){let r={type:e,at:this.since(t),...i};return this.events.push(r),r}since(e){return xi(e-this.shownAt)}};function xi(n){return Math.round(n*10)/10}var T=class extends b{constructor(){super(...arguments);this.begun=!1;this.missing="";this.actions={digit:(t,i)=>this.digit(t,i),next:t=>this.feedback?this.goOn():this.next(t),play:t=>this.stimulus.play(t)};this.onKey=t=>wi(t,this.actions)}connectedCallback(){super.connectedCallback(),this.observation=new Qe,window.addEventListener("keydown",this.onKey)}disconnectedCallback(){super.disconnectedCallback(),this.observation.end(),window.removeEventListener("keydown",this.onKey)}willUpdate(t){t.has("trial")&&(this.begun||=this.trial.stimulus.kind==="audio"&&this.trial.plays.min===0),t.has("feedback")&&this.feedback&&this.focusOn("earshot-feedback")}render(){let t=k.areDigits(this.trial.choices);return d`
      <h1 tabindex="-1">${t?s.question:s.questionOther}</h1>
      ${this.trial.told?d`<p class="notice told" role="note">${s.told(this.trial.told)}</p>`:p}
      <earshot-stimulus
        .stimulus=${this.trial.stimulus}
        .plays=${this.feedback?{min:0,max:null}:this.trial.plays}
        .palette=${this.trial.palette??"red-blue"}
        @seen=${this.onSeen}
        @played=${this.onPlayed}
        @heard=${i=>this.observation.heard(i.detail)}
      ></earshot-stimulus>
      ${this.feedback?this.renderFeedback():this.renderAsks(t)}
    `}renderFeedback(){return d`
      <earshot-feedback
        tabindex="-1"
        .given=${this.feedback?.given??""}
        .prediction=${this.feedback?.prediction??""}
      ></earshot-feedback>
      <div class="actions">
        <span></span>
        <button class="primary" @click=${this.goOn}>${s.goOn}</button>
      </div>
    `}renderAsks(t){let{asks:i,choices:r}=this.trial,o=i.secondChoice&&this.answer!==void 0,l=this.trial.stimulus.kind==="audio";return d`
      <div class="asks">
        ${o?d`<div class="chosen">
                <span>${s.yourAnswer}: <b>${this.answer}</b></span>
                <button class="plain" ?disabled=${this.busy} @click=${this.change}>${s.change}</button>
              </div>
              <earshot-choices
                id="second"
                .legend=${s.secondChoice}
                .options=${r}
                .value=${this.secondChoice}
                .except=${this.answer}
                ?disabled=${this.busy}
                @chosen=${h=>this.chooseSecond(h.detail)}
              ></earshot-choices>`:d`<earshot-choices
              .legend=${s.yourAnswer}
              .options=${r}
              .value=${this.answer}
              ?disabled=${this.busy||!this.begun}
              @chosen=${h=>this.choose(h.detail)}
            ></earshot-choices>`}
        ${i.confidence?d`<earshot-confidence
              .value=${this.confidence}
              ?disabled=${this.busy||!this.begun}
              @chosen=${h=>this.chooseConfidence(h.detail)}
            ></earshot-confidence>`:p}
      </div>
      <p class="error" role="alert" ?hidden=${!this.missing}>${this.missing}</p>
      <div class="actions">
        <span class="quiet keys">${t?s.keys(l):p}</span>
        <button
          class="primary"
          aria-disabled=${this.busy||this.lacking()!==""}
          @click=${h=>this.next(h.timeStamp)}
        >
          ${this.busy?s.saving:s.next}
        </button>
      </div>
    `}onSeen(t){this.observation.seen(t.detail),this.begun=!0}onPlayed(t){this.observation.played(t.detail),this.missing="",window.setTimeout(()=>this.begun=!0,Math.ceil(t.detail.playback.audibleAt()-performance.now())+1)}choose({value:t,at:i}){this.answer=t,this.observation.chosen("answer",t,i),this.missing=""}chooseSecond({value:t,at:i}){this.secondChoice=t,this.observation.chosen("second-choice",t,i),this.missing=""}chooseConfidence({value:t,at:i}){this.confidence=Number(t),this.observation.chosen("confidence",t,i),this.missing=""}change(){this.answer=void 0,this.secondChoice=void 0}lacking(){let{asks:t,plays:i,stimulus:r}=this.trial;return!this.begun||r.kind==="audio"&&this.observation.plays<i.min?s.listenFirst(i.min):this.answer===void 0?s.answerFirst:t.secondChoice&&this.secondChoice===void 0?s.secondFirst:t.confidence&&this.confidence===void 0?s.sureFirst:""}next(t){if(this.missing=this.lacking(),this.busy||this.missing||this.answer===void 0)return;this.observation.sent(t);let i={answer:this.answer,...this.secondChoice===void 0?{}:{secondChoice:this.secondChoice},...this.confidence===void 0?{}:{confidence:this.confidence},plays:this.observation.plays,...this.observation.responseTimeMs===void 0?{}:{responseTimeMs:this.observation.responseTimeMs},events:this.observation.all};this.dispatchEvent(new CustomEvent("answer",{detail:i}))}goOn(){this.dispatchEvent(new CustomEvent("go-on"))}digit(t,i){this.busy||this.feedback||!this.trial.choices.includes(t)||(this.begun?this.trial.asks.secondChoice&&this.answer!==void 0?t!==this.answer&&this.chooseSecond({value:t,at:i}):this.choose({value:t,at:i}):this.missing=s.listenFirst(this.trial.plays.min),this.choices?.focusOn(t))}};T.styles=[...b.styles,m`
      .asks {
        display: grid;
        gap: 22px;
        margin-top: 26px;
      }

      .chosen {
        display: flex;
        align-items: baseline;
        gap: 12px;
      }

      .chosen .plain {
        padding: 0;
      }

      .told {
        margin-bottom: 14px;
        font-weight: 600;
      }

      earshot-feedback:focus {
        outline: none;
      }

      @media (max-width: 520px) {
        :host {
          --drawing-height: 130px;
          --spectrogram-height: 180px;
          --clip-padding: 8px 4px;
          --clip-button: 60px;
        }

        .asks {
          gap: 14px;
          margin-top: 16px;
        }

        .actions {
          margin-top: 16px;
        }

        .keys {
          display: none;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          --drawing-height: 104px;
          --spectrogram-height: 104px;
          --card-padding: 12px 14px;
        }

        h1 {
          margin-bottom: 10px;
          font-size: 19px;
        }

        .told {
          margin-bottom: 8px;
          padding: 6px 12px;
          font-size: var(--text-small);
        }

        .told + earshot-stimulus {
          --drawing-height: 60px;
          --spectrogram-height: 60px;
        }

        .asks {
          gap: 10px;
          margin-top: 10px;
        }

        .actions {
          margin-top: 12px;
        }

        .primary {
          min-height: 48px;
          padding-block: 8px;
        }
      }
    `],a([c({attribute:!1})],T.prototype,"trial",2),a([c({attribute:!1})],T.prototype,"feedback",2),a([y()],T.prototype,"begun",2),a([y()],T.prototype,"answer",2),a([y()],T.prototype,"secondChoice",2),a([y()],T.prototype,"confidence",2),a([y()],T.prototype,"missing",2),a([H("earshot-stimulus")],T.prototype,"stimulus",2),a([H("earshot-choices")],T.prototype,"choices",2),T=a([g("earshot-trial")],T);function $t(n,e,t,i){let{phase:r,step:o}=n,l=h=>i.complete(r,h.detail);switch(r){case"consent":return d`<earshot-consent .step=${o} ?busy=${e} @done=${l}></earshot-consent>`;case"demographics":return d`<earshot-questions .step=${o} .heading=${s.demographics} ?busy=${e} @done=${l}></earshot-questions>`;case"audio-check":return d`<earshot-audio-check .step=${o} ?busy=${e} @done=${l}></earshot-audio-check>`;case"headphone-check":return d`<earshot-headphone-check .step=${o} ?busy=${e} @done=${l}></earshot-headphone-check>`;case"instructions":return d`<earshot-instructions .step=${o} ?busy=${e} @done=${l}></earshot-instructions>`;case"practice":case"trial":return d`<earshot-trial
        .trial=${o}
        .feedback=${t}
        ?busy=${e}
        @answer=${h=>i.answer(h.detail)}
        @go-on=${()=>i.goOn()}
      ></earshot-trial>`;case"break":return d`<earshot-break .step=${o} ?busy=${e} @done=${l}></earshot-break>`;case"debriefing":return d`<earshot-questions .step=${o} .heading=${s.debriefing} .button=${s.finish} ?busy=${e} @done=${l}></earshot-questions>`;case"finished":return d`<earshot-finished .step=${o} @forget=${()=>i.forget()}></earshot-finished>`;case"withdrawn":return d`<earshot-notice .heading=${s.withdrawn} .text=${s.withdrawnText}
        .quiet=${s.startAgain} @done=${()=>i.forget()}></earshot-notice>`;case"screened-out":return d`<earshot-screened-out .step=${o}></earshot-screened-out>`}}var Ae=class{constructor(e){this.study=e;this.memory=new Map}token(e){let t=this.read(this.personKey)??"";return e===""||t===""||e===t?this.read(this.tokenKey):void 0}keep(e,t){this.write(this.tokenKey,e),this.write(this.personKey,t||void 0)}forget(){this.write(this.tokenKey,void 0),this.write(this.personKey,void 0)}get tokenKey(){return`earshot.session.${this.study}`}get personKey(){return`earshot.person.${this.study}`}read(e){try{return localStorage.getItem(e)??this.memory.get(e)}catch{return this.memory.get(e)}}write(e,t){t===void 0?this.memory.delete(e):this.memory.set(e,t);try{t===void 0?localStorage.removeItem(e):localStorage.setItem(e,t)}catch{}}};function et(n){return new Promise((e,t)=>{n.oncomplete=n.onsuccess=()=>e(n.result),n.onabort=n.onerror=()=>t(n.error)})}function St(n,e){let t,i=()=>{if(t)return t;let r=indexedDB.open(n);return r.onupgradeneeded=()=>r.result.createObjectStore(e),t=et(r),t.then(o=>{o.onclose=()=>t=void 0},()=>{t=void 0}),t};return(r,o)=>i().then(l=>o(l.transaction(e,r).objectStore(e)))}var kt;function At(){return kt||(kt=St("keyval-store","keyval")),kt}function $i(n,e=At()){return e("readonly",t=>et(t.get(n)))}function ki(n,e,t=At()){return t("readwrite",i=>(i.put(e,n),et(i.transaction)))}function Si(n,e=At()){return e("readwrite",t=>(t.delete(n),et(t.transaction)))}var Te=class{constructor(e){this.study=e;try{this.store=St("earshot","outbox")}catch{}}async waiting(e){let i=await this.attempt(r=>$i(this.study,r))??this.memory;return i?.token===e?i:void 0}async put(e){this.memory=e,await this.attempt(t=>ki(this.study,e,t))}async clear(){this.memory=void 0,await this.attempt(e=>Si(this.study,e))}async attempt(e){try{return this.store&&await e(this.store)}catch{return}}};var Pe=class extends Error{constructor(t,i,r=""){super(i);this.status=t;this.reason=r}},se=class extends Error{constructor(t){super("The server cannot be reached");this.retryAfterMs=t}},$n=15e3,tt=class{start(e,t,{external:i,link:r}){let o=Object.keys(i).length>0;return this.request("POST","",JSON.stringify({study:e,attempt:t,...o&&{external:i},...r&&{link:r}}))}state(e){return this.request("GET",`/${e}`)}async previewed(e){return{...await this.request("GET",`/${e}/study`),preview:!0}}step(e,t){return this.request("POST",`/${e}/steps`,t)}answer(e,t,i){return this.request("PUT",`/${e}/trials/${t}/answer`,i)}withdraw(e){return this.request("POST",`/${e}/withdraw`)}async events(e,t){await this.send("POST",`/api/participations/${e}/events`,JSON.stringify({events:t}))}async request(e,t,i){let r=await this.send(e,`/api/participations${t}`,i);if(r.ok)return this.read(r);if(r.status>=500||r.status===429||r.status===408)throw new se(Number(r.headers.get("Retry-After"))*1e3||void 0);let o=await r.json().catch(()=>({}));throw new Pe(r.status,o.detail??o.title??`Status ${r.status}`,o.reason)}async send(e,t,i){let r={Accept:"application/json, application/problem+json","Accept-Language":C};i!==void 0&&(r["Content-Type"]="application/json");try{return await fetch(t,{method:e,headers:r,body:i,cache:"no-store",signal:AbortSignal.timeout($n)})}catch{throw new se}}async read(e){try{return await e.json()}catch{throw new se}}};var Ai=[500,1e3,2e3,4e3,8e3,15e3],it=class{async untilAnswered(e,t){for(let i=0;;i++)try{return await e()}catch(r){if(!(r instanceof se))throw r;t(),await this.pause(r.retryAfterMs??Ai[Math.min(i,Ai.length-1)])}}tryNow(){this.wake?.()}async pause(e){let t=0;await new Promise(i=>{this.wake=i,window.addEventListener("online",this.wake,{once:!0}),t=window.setTimeout(i,e)}),window.clearTimeout(t),this.wake&&window.removeEventListener("online",this.wake),this.wake=void 0}};var Ti="earshot.preview",Tt;function Pt(){let n=new URLSearchParams(location.hash.slice(1)).get("session")??void 0;n&&(history.replaceState(null,"",location.pathname),Tt=n);try{return n&&sessionStorage.setItem(Ti,n),sessionStorage.getItem(Ti)??Tt}catch{return Tt}}var kn=["PROLIFIC_PID","STUDY_ID","SESSION_ID"];function Pi(n=location){let e=new URLSearchParams(n.search),t=kn.map(r=>[r,e.get(r)]),i=new URLSearchParams(n.hash.slice(1)).get("link");return{external:Object.fromEntries(t.filter(r=>!!r[1])),...i?{link:i}:{}}}function _t({external:n,link:e}){return e??n.PROLIFIC_PID??""}var nt=class{constructor(e){this.onLost=e}async hold(e){return this.release!==void 0||this.request(e,{signal:AbortSignal.timeout(1500)})}async takeOver(e){await this.request(e,{steal:!0})}letGo(){this.release?.(),this.release=void 0}request(e,t){return"locks"in navigator?new Promise(i=>{let r=()=>new Promise(o=>{this.release=o,i(!0)});navigator.locks.request(`earshot.${e}`,t,r).catch(()=>{let o=this.release!==void 0;this.release=void 0,o&&this.onLost(),i(!1)})}):Promise.resolve(!0)}};var rt=class{constructor(e){this.host=e;this.view={kind:"loading"};this.sending="nothing";this.api=new tt;this.persistence=new it;this.tab=new nt(()=>this.show({kind:"elsewhere"}));this.kept=new Ae("");this.outbox=new Te("");this.recruited={external:{}};this.attempt="";this.onOtherTab=e=>{e.key===this.kept.tokenKey&&this.token!==void 0&&this.view.kind==="welcome"&&this.open(this.about)};this.onError=e=>{this.tell({type:"error",message:String(e.message).slice(0,200)})};this.onRejection=e=>{this.tell({type:"error",message:String(e.reason).slice(0,200)})};e.addController(this)}hostConnected(){window.addEventListener("storage",this.onOtherTab),window.addEventListener("error",this.onError),window.addEventListener("unhandledrejection",this.onRejection),this.deafen=di(e=>this.tell({...e}))}hostDisconnected(){window.removeEventListener("storage",this.onOtherTab),window.removeEventListener("error",this.onError),window.removeEventListener("unhandledrejection",this.onRejection),this.deafen?.(),this.tab.letGo()}async open(e){this.about=e,this.kept=new Ae(this.study),this.outbox=new Te(this.study),this.recruited=Pi(),this.token===void 0?this.welcome(!1):await this.tab.hold(this.study)?await this.resume("opened"):this.show({kind:"elsewhere"})}async previewed(){let e=Pt();try{return e===void 0?this.noPreview():await this.persistence.untilAnswered(()=>this.api.previewed(e),()=>this.report("waiting"))}catch{return this.noPreview()}finally{this.sending="nothing"}}async takeOver(){await this.tab.takeOver(this.study),await this.resume("taken-over")}async start(){this.attempt||=crypto.randomUUID(),await this.exchange(async()=>{let e=await this.api.start(this.study,this.attempt,this.recruited);return this.kept.keep(e.token,_t(this.recruited)),await this.outbox.clear(),this.tab.hold(this.study),e})}async complete(e,t){await this.send({body:JSON.stringify({phase:e,data:t})})}async answer(e){if(this.view.kind!=="step")return;let{state:t}=this.view;await this.send({trial:t.step.trial,body:JSON.stringify(e)},i=>i.feedback?{kind:"feedback",state:t,given:e.answer,prediction:i.feedback.prediction,next:i}:{kind:"step",state:i})}goOn(){this.view.kind==="feedback"&&this.show({kind:"step",state:this.view.next})}async withdraw(){let e=this.token;e!==void 0&&(await this.outbox.clear(),await this.exchange(()=>this.api.withdraw(e)))}async retell(){let e=this.token,{view:t}=this;if(e===void 0||t.kind!=="step"&&t.kind!=="feedback"||this.sending!=="nothing")return;let i=await this.api.state(e).catch(()=>{});i&&this.view===t&&this.sending==="nothing"&&this.show(t.kind==="step"?{kind:"step",state:i}:{...t,next:i})}async forget(e=!1){await this.outbox.clear(),this.kept.forget(),this.attempt="",this.welcome(e)}tryNow(){this.persistence.tryNow()}async resume(e){let t=this.token;if(t===void 0){this.welcome(!1);return}let i=await this.outbox.waiting(t);await this.exchange(()=>i?this.deliver(i):this.api.state(t)),this.tell({type:e})}async send(e,t){let i=this.token;if(i===void 0||this.sending!=="nothing")return;this.report("on-its-way");let r={token:i,...e};await this.outbox.put(r),this.sending="nothing",await this.exchange(()=>this.deliver(r),t)}deliver({token:e,trial:t,body:i}){return t===void 0?this.api.step(e,i):this.api.answer(e,t,i)}async exchange(e,t=i=>({kind:"step",state:i})){if(this.sending==="nothing"){this.report("on-its-way");try{let i=await this.persistence.untilAnswered(e,()=>this.report("waiting"));await this.outbox.clear(),this.sending="nothing",this.show(t(i))}catch(i){this.sending="nothing",await this.recover(i)}}}async recover(e){let t=this.token,i=e instanceof Pe?e.status:0,r=t===void 0?void 0:await this.outbox.waiting(t);await this.outbox.clear(),t===void 0&&(i===404||i===409)?this.show({kind:"unavailable",reason:Sn(e)}):t!==void 0&&i===404&&r===void 0?await this.forget(!0):t!==void 0&&(i===404||i===409)?await this.exchange(()=>this.api.state(t)):(this.tell({type:"refused",status:i}),this.show({kind:"trouble",detail:e instanceof Error?e.message:String(e)}))}tell(e){let t=this.token;t!==void 0&&this.api.events(t,[{...e,at:new Date().toISOString(),language:C}]).catch(()=>{})}noPreview(){this.show({kind:"unavailable",reason:"preview-over"})}welcome(e){this.about?.preview?this.noPreview():this.about?.open?this.show({kind:"welcome",lost:e}):this.show({kind:"unavailable",reason:this.about?this.about.paused?"paused":"closed":"unknown"})}get study(){return(this.about?.preview?"preview/":"")+(this.about?.slug??"")}get token(){return this.about?.preview?Pt():this.kept.token(_t(this.recruited))}report(e){this.sending=e,this.host.requestUpdate()}show(e){this.view=e,this.host.requestUpdate()}};function Sn(n){let{status:e,reason:t}=n;return e===404?t==="link-unknown"?"link-unknown":"unknown":t==="paused"||t==="full"||t==="link-used"||t==="link-needed"?t:"closed"}var oe=class extends w{constructor(){super(...arguments);this.waiting=!1;this.answer=!1}render(){return d`<div role="status">
      ${this.waiting?d`<div class="waiting">
            <span>${this.answer?s.waitingAnswer:s.waiting}</span>
            <button @click=${()=>this.dispatchEvent(new CustomEvent("try-now"))}>${s.tryAgain}</button>
          </div>`:p}
    </div>`}};oe.styles=[x,m`
      .waiting {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
        margin-bottom: 18px;
        padding: 12px 16px;
        border-radius: var(--radius);
        background: var(--warning-soft);
        color: var(--warning);
        font-size: var(--text-small);
        line-height: 1.4;
      }

      button {
        flex: none;
        min-height: 44px;
        padding: 6px 16px;
        border: 1px solid currentColor;
        border-radius: var(--radius-small);
        background: none;
        color: inherit;
        font-weight: 600;
      }
    `],a([c({type:Boolean})],oe.prototype,"waiting",2),a([c({type:Boolean})],oe.prototype,"answer",2),oe=a([g("earshot-connection")],oe);var ue=class extends w{constructor(){super(...arguments);this.languages=[]}render(){return this.languages.length<2?p:d`<label>
          ${s.language}
          <select @change=${this.onChange}>
            ${this.languages.map(t=>d`<option value=${t} lang=${t} ?selected=${t===C}>${ei(t)}</option>`)}
          </select>
        </label>`}onChange(t){Qt(t.target.value),this.dispatchEvent(new CustomEvent("language"))}};ue.styles=[x,m`
      label {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      select {
        min-height: 44px;
        padding: 6px 10px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--card);
        color: var(--ink);
        font: inherit;
      }
    `],a([c({attribute:!1})],ue.prototype,"languages",2),ue=a([g("earshot-language")],ue);var me=class extends w{render(){return d`
      <button class="plain" @click=${this.ask}>${s.leave}</button>
      <dialog aria-labelledby="title">
        <h2 id="title">${s.leaveTitle}</h2>
        <p>${s.leaveText}</p>
        <p class="quiet">${s.leaveNot}</p>
        <div class="actions">
          <button class="secondary erase" @click=${this.leave}>${s.leaveNow}</button>
          <button class="primary" @click=${()=>this.dialog.close()}>${s.stay}</button>
        </div>
      </dialog>
    `}ask(){this.dialog.showModal(),this.renderRoot.querySelector(".primary")?.focus()}leave(){this.dialog.close(),this.dispatchEvent(new CustomEvent("leave"))}};me.styles=[x,m`
      dialog {
        max-width: min(480px, calc(100vw - 40px));
        padding: 26px;
        border: 0;
        border-radius: 16px;
        background: var(--card);
        color: var(--ink);
        box-shadow: 0 20px 60px rgb(28 33 38 / 25%);
      }

      dialog::backdrop {
        background: rgb(28 33 38 / 45%);
      }

      h2 {
        font-size: 20px;
        line-height: 1.3;
      }

      .erase {
        background: var(--card);
        border-color: var(--danger);
        color: var(--danger);
      }
    `],a([H("dialog")],me.prototype,"dialog",2),me=a([g("earshot-leave")],me);var _e=class extends w{render(){return d`<span class="hidden" role="status">${s.loading}</span><i></i><i></i><i></i>`}};_e.styles=[x,m`
      i {
        display: block;
        height: 18px;
        margin-bottom: 14px;
        border-radius: 6px;
        background: var(--line);
        opacity: 0.6;
      }

      i:first-of-type {
        width: 70%;
        height: 28px;
        margin-bottom: 22px;
      }

      i:last-of-type {
        height: 190px;
        border-radius: var(--radius);
      }
    `],_e=a([g("earshot-outline")],_e);var Ee=class extends w{render(){return d`<p role="note"><strong>${s.preview}</strong> <span>${s.previewText}</span></p>`}};Ee.styles=[x,m`
      p {
        margin: 0 0 10px;
        padding: 4px 12px;
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius-small);
        color: var(--ink-2);
        font-size: var(--text-small);
        text-align: center;
      }
    `],Ee=a([g("earshot-preview-banner")],Ee);var An=d`<span class="mark">
  <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M6 14v4M11 10v12M16 5v22M21 11v10M26 14v4" /></svg>Earshot
</span>`,U=class extends w{constructor(){super(...arguments);this.section="";this.count="";this.done=0;this.total=0}render(){return d`
      <div class="words"><span>${this.section||An}</span><span>${this.count}</span></div>
      ${this.total>0?d`<div
            class="bar"
            role="progressbar"
            aria-label=${s.progressLabel}
            aria-valuemin="0"
            aria-valuemax=${this.total}
            aria-valuenow=${this.done}
            aria-valuetext=${s.progress(this.done,this.total)}
          >
            <div .style=${`width: ${100*this.done/this.total}%`}></div>
          </div>`:p}
    `}};U.styles=[x,m`
      .words {
        display: flex;
        justify-content: space-between;
        min-height: 24px;
        color: var(--ink-2);
        font-size: var(--text-small);
      }

      .mark {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        color: var(--ink);
        font-weight: 600;
      }

      .mark svg {
        width: 20px;
        fill: none;
        stroke: var(--accent);
        stroke-width: 3;
        stroke-linecap: round;
      }

      .bar {
        height: 4px;
        margin-top: 10px;
        border-radius: 2px;
        background: var(--line);
      }

      .bar div {
        height: 100%;
        border-radius: 2px;
        background: var(--accent);
      }

      @media (max-width: 520px) {
        .bar {
          margin: 8px -20px 0;
          border-radius: 0;
        }
      }
    `],a([c()],U.prototype,"section",2),a([c()],U.prototype,"count",2),a([c({type:Number})],U.prototype,"done",2),a([c({type:Number})],U.prototype,"total",2),U=a([g("earshot-progress")],U);var Tn=new Set(["demographics","audio-check","headphone-check","instructions","practice","trial","break","debriefing"]),ae=class extends w{constructor(){super(...arguments);this.preview=!1;this.session=new rt(this);this.actions={complete:(t,i)=>{this.session.complete(t,i)},answer:t=>{this.session.answer(t)},goOn:()=>this.session.goOn(),forget:()=>{this.session.forget()}}}connectedCallback(){super.connectedCallback(),this.preview&&(window.addEventListener("hashchange",()=>location.reload()),this.session.previewed().then(t=>this.about=t))}willUpdate(t){this.preview&&!this.about?Ke(We(ft,"en")):(t.has("about")||!this.hasUpdated)&&(Ke(this.about?We(this.about.languages,this.about.language):We(ft,"en")),this.nameThePage(),this.session.open(this.about))}updated(){let{view:t}=this.session;if(t.kind==="step"||t.kind==="feedback"){let{step:i,prefetch:r}=t.kind==="step"?t.state:t.next;ee.prefetch([...i.stimulus?[i.stimulus.url]:[],...r??[]])}}render(){let{view:t,sending:i}=this.session,r=t.kind==="step"||t.kind==="feedback"?t.state:void 0;return d`
      <header>
        ${this.preview?d`<earshot-preview-banner></earshot-preview-banner>`:p}${this.renderProgress(r)}
      </header>
      <main>
        <earshot-connection
          ?waiting=${i==="waiting"}
          ?answer=${r?.phase==="trial"||r?.phase==="practice"}
          @try-now=${()=>this.session.tryNow()}
        ></earshot-connection>
        ${Ue(this.screenKey(),this.renderView())}
      </main>
      <footer>
        ${r&&Tn.has(r.phase)?d`<earshot-leave @leave=${()=>this.session.withdraw()}></earshot-leave>`:d`<span></span>`}
        <earshot-language .languages=${this.about?.languages??[]} @language=${this.onLanguage}></earshot-language>
      </footer>
    `}onLanguage(){this.nameThePage(),this.requestUpdate(),this.session.retell()}nameThePage(){document.title=this.about?.title[C]??"Earshot"}renderProgress(t){let{done:i,total:r}=t?.progress??{done:0,total:0};if(t?.phase==="practice"||t?.phase==="trial"){let l=t.phase==="practice"?s.practice:s.mainPart;return d`<earshot-progress .section=${l} .count=${s.nOf(i+1,r)} .done=${i} .total=${r}></earshot-progress>`}let o=t?.phase==="break"?s.progress(i,r):"";return d`<earshot-progress .count=${o} .done=${i} .total=${o?r:0}></earshot-progress>`}renderView(){let{view:t,sending:i}=this.session,r=i!=="nothing";switch(t.kind){case"loading":return d`<earshot-outline></earshot-outline>`;case"welcome":return d`<earshot-welcome .about=${this.about} ?lost=${t.lost} ?busy=${r}
          @done=${()=>this.session.start()}></earshot-welcome>`;case"elsewhere":return d`<earshot-notice .heading=${s.elsewhere} .text=${s.elsewhereText}
          .button=${s.goOnHere} @done=${()=>this.session.takeOver()}></earshot-notice>`;case"unavailable":return d`<earshot-notice .heading=${s.unavailable[t.reason].heading}
          .text=${s.unavailable[t.reason].text}></earshot-notice>`;case"trouble":return d`<earshot-notice .heading=${s.trouble} .text=${s.troubleText} .detail=${t.detail}
          .button=${s.reload} @done=${()=>this.session.open(this.about)}></earshot-notice>`;case"step":return $t(t.state,r,void 0,this.actions);case"feedback":return $t(t.state,r,t,this.actions)}}screenKey(){let{view:t}=this.session;if(t.kind!=="step"&&t.kind!=="feedback")return t.kind;let{phase:i,step:r,progress:o}=t.state;return`${i} ${r?.trial??o.done} ${r?.attempt??""}`}};ae.styles=[x,m`
      :host {
        display: flex;
        box-sizing: border-box;
        flex-direction: column;
        min-height: 100%;
        max-width: var(--column);
        margin: 0 auto;
        padding: 20px max(20px, env(safe-area-inset-right)) 14px max(20px, env(safe-area-inset-left));
      }

      main {
        flex: 1;
        padding-top: 28px;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 20px;
        margin-top: 22px;
      }

      @media (max-width: 520px) {
        :host {
          padding-top: 12px;
        }

        main {
          padding-top: 16px;
        }

        footer {
          margin-top: 8px;
        }
      }

      @media (max-width: 520px) and (max-height: 720px) {
        :host {
          padding-top: 8px;
        }

        main {
          padding-top: 10px;
        }
      }
    `],a([c({type:Object})],ae.prototype,"about",2),a([c({type:Boolean})],ae.prototype,"preview",2),ae=a([g("earshot-session")],ae);export{ae as EarshotSession};
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
@lit/reactive-element/decorators/custom-element.js:
@lit/reactive-element/decorators/property.js:
@lit/reactive-element/decorators/state.js:
@lit/reactive-element/decorators/event-options.js:
@lit/reactive-element/decorators/base.js:
@lit/reactive-element/decorators/query.js:
@lit/reactive-element/decorators/query-all.js:
@lit/reactive-element/decorators/query-async.js:
@lit/reactive-element/decorators/query-assigned-nodes.js:
lit-html/directive.js:
lit-html/directives/unsafe-html.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/decorators/query-assigned-elements.js:
lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
